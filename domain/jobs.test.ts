import { sql } from "drizzle-orm";
import { expect, onTestFinished, test } from "vitest";
import { db } from "@/db/client";
import { queueOver } from "@/db/queue";
import { queueLine } from "@/db/queue-line";
import { enqueue } from "./jobs";

test("jobs done long ago are put away, and one whose worker died is given to another", async () => {
  const line = queueLine();
  const queue = queueOver(line.execute, { supervise: false, schedule: false });
  await queue.start();
  onTestFinished(async () => {
    await queue.stop({ graceful: false });
    await line.end();
  });
  for (const job of ["harian", "permintaan"] as const) await db.transaction((tx) => enqueue(tx, job));
  await db.execute(sql`update antrean.job set state = 'completed', completed_on = now() - interval '2 days'
    where name = 'harian'`);
  await db.execute(sql`update antrean.job set state = 'active', started_on = now() - interval '1 day'
    where name = 'permintaan'`);
  await queue.maintain();
  const left = await db.execute(sql`select name, state from antrean.job where name in ('harian', 'permintaan')`);
  expect([...left]).toEqual([{ name: "permintaan", state: "retry" }]);
});
