import { spawn } from "node:child_process";
import { connect, createServer } from "node:net";
import { eq, sql } from "drizzle-orm";
import { expect, onTestFinished, test, vi } from "vitest";
import { db } from "@/db/client";
import { freePort } from "@/db/postgres/free-port";
import { auditEvents } from "@/db/schema";
import { cast } from "@/db/seed/cast";
import { askForDay } from "@/domain/legalitas/ask-for-day";

const flags = ["--conditions=react-server", "--import", "tsx"];

/** A process of its own that only works off jobs. */
function workerAt(url: string) {
  const program = 'import("@/domain/worker").then(({ startWorker }) => startWorker(0.5))';
  const child = spawn(process.execPath, [...flags, "--input-type=module", "--eval", program], {
    env: { ...process.env, DATABASE_URL: url, LOG_LEVEL: "info" },
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  let said = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (text) => {
      said += text;
    });
  }
  return { child, said: () => said };
}

test("a worker that starts before its database waits for it, and then works", { timeout: 120_000 }, async () => {
  const { admin } = await db.transaction(cast);
  const real = new URL(process.env.DATABASE_URL ?? "");
  const late = new URL(real);
  late.port = String(await freePort());
  const { child, said } = workerAt(late.href);
  await vi.waitUntil(() => said().includes("queue not started yet"), { timeout: 60_000 });
  expect(child.exitCode).toBeNull();
  await askForDay(admin);
  const door = createServer((socket) => {
    const through = connect(Number(real.port), real.hostname);
    for (const end of [socket, through]) end.on("error", () => end.destroy());
    socket.pipe(through).pipe(socket);
  }).listen(Number(late.port), "127.0.0.1");
  onTestFinished(() => void door.close());
  const done = () => db.$count(auditEvents, eq(auditEvents.action, "day.run"));
  await vi.waitUntil(async () => (await done()) === 1, { timeout: 60_000, interval: 200 });
  const left = await db.execute(
    sql`select count(*)::int as n from antrean.job where name = 'harian' and state = 'created'`,
  );
  expect([...left]).toEqual([{ n: 0 }]);
});
