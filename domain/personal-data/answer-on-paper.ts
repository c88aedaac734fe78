import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { dataLetters, dataRequests } from "@/db/schema";
import { today } from "@/lib/today";
import { recordAudit } from "../audit";
import { getLetterhead } from "../letters/get-letterhead";
import type { Person } from "../policy";

type Request = Pick<typeof dataRequests.$inferSelect, "id" | "kind" | "requestedAt">;
type Answer = { addressee: string; address: string | null; decision: "dikabulkan" | "ditolak" };

/** The answer as a letter, with a number of its own series; what it says is kept word for word. */
export async function answerOnPaper(tx: Tx, actor: Person, { id, kind, requestedAt }: Request, answer: Answer) {
  const { numbering: _, dataNumbering: numbering, ...letterhead } = await getLetterhead(tx);
  // As it stands now: a deletion has taken names out of it.
  const [request] = await tx.select({ reason: dataRequests.reason }).from(dataRequests).where(eq(dataRequests.id, id));
  const issuedOn = today();
  const { addressee, address, decision } = answer;
  const facts = {
    ...{ letterhead, asked: kind, askedAt: requestedAt.toISOString(), decision, reason: request?.reason ?? "" },
  };
  await tx.insert(dataLetters).values({
    ...{ requestId: id, year: Number(issuedOn.slice(0, 4)), numbering, addressee, address, facts, issuedOn },
    issuedBy: actor.userId,
  });
  await recordAudit(tx, actor, "data.answer", { kind: "data_request", id });
}
