import type { Tx } from "@/db/client";
import { queueIn } from "@/db/queue";
import type { queueNames } from "@/db/queue-names";

/** The work that is done outside a request, by name. */
export type Job = (typeof queueNames)[number];

/** Asks for a job in the transaction of a verb: no commit, no job. Asked for while one waits, it stays one. */
export async function enqueue(tx: Tx, job: Job) {
  await queueIn(tx).send(job, {});
}
