import { type Db, db, type Tx } from "./client";

class Rollback extends Error {}

/** Runs a test inside a transaction that is always rolled back; inside another, to what that one had. */
export async function rolledBack(test: (tx: Tx) => Promise<void>, on: Db = db) {
  await on
    .transaction(async (tx) => {
      await test(tx);
      throw new Rollback();
    })
    .catch((error: unknown) => {
      if (!(error instanceof Rollback)) throw error;
    });
}
