import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { db } from "@/db/client";
import { takeTurns } from "./take-turns";

const held = sql<{
  n: number;
}>`select count(*)::int n from pg_locks where locktype = 'advisory' and pid = pg_backend_pid()`;

test("the night, which looks at every business, takes no more of the database's room than it has", () =>
  db.transaction(async (tx) => {
    for (let round = 0; round < 20; round++)
      await takeTurns(
        tx,
        Array.from({ length: 500 }, () => randomUUID()),
      );
    const [locks] = await tx.execute<{ n: number }>(held);
    expect(locks?.n).toBe(256);
  }));

test("one business waits for itself alone", () =>
  db.transaction(async (tx) => {
    const id = randomUUID();
    await takeTurns(tx, [id, id]);
    const [locks] = await tx.execute<{ n: number }>(held);
    expect(locks?.n).toBe(1);
  }));
