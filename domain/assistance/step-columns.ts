import { sql } from "drizzle-orm";
import { assistanceCases, caseAppointments, caseSteps } from "@/db/schema";

const open = sql`${caseSteps} where ${caseSteps.caseId} = ${assistanceCases.id} and ${caseSteps.doneAt} is null`;
const next = sql`${open} order by ${caseSteps.position} limit 1`;
const planned = sql`${caseAppointments} where ${caseAppointments.caseId} = ${assistanceCases.id}
  and ${caseAppointments.state} = 'dijadwalkan' and ${caseAppointments.at} > now()`;

/** Whether a step of the case is past its day. */
export const isOverdue = (date: string) =>
  sql<boolean>`exists (select from ${open} and ${caseSteps.dueOn} < ${date}::date)`;

/** Where a case stands: the next step, whose it is and by when, how many are done, and the next appointment. */
export const standing = (date: string) => ({
  nextStep: sql<string | null>`(select ${caseSteps.title} from ${next})`,
  nextWho: sql<"pemilik" | "petugas" | null>`(select ${caseSteps.who} from ${next})`,
  nextDue: sql<string | null>`(select ${caseSteps.dueOn}::text from ${next})`,
  isOverdue: isOverdue(date),
  done: sql<number>`(select count(*)::int from ${caseSteps}
    where ${caseSteps.caseId} = ${assistanceCases.id} and ${caseSteps.doneAt} is not null)`,
  steps: sql<number>`(select count(*)::int from ${caseSteps} where ${caseSteps.caseId} = ${assistanceCases.id})`,
  meeting: sql<
    string | null
  >`(select to_char(min(${caseAppointments.at}) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') from ${planned})`,
});
