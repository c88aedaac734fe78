import { db, type Tx } from "./client";

class Rollback extends Error {}

/** Runs a test inside a transaction that is always rolled back. */
export async function rolledBack(test: (tx: Tx) => Promise<void>) {
  await db
    .transaction(async (tx) => {
      await test(tx);
      throw new Rollback();
    })
    .catch((error: unknown) => {
      if (!(error instanceof Rollback)) throw error;
    });
}
