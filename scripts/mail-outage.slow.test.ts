import { spawn } from "node:child_process";
import { connect, createServer, type Socket } from "node:net";
import { and, eq, isNotNull } from "drizzle-orm";
import { expect, onTestFinished, test, vi } from "vitest";
import { db } from "@/db/client";
import { freePort } from "@/db/postgres/free-port";
import { mailAddresses, mails, noticeHours, users } from "@/db/schema";
import { runMail } from "@/domain/mail/run-mail";
import { settingsFor } from "@/domain/mail/testing";
import { notifyPeople } from "@/domain/notices/notify-people";
import { openMailServer } from "@/lib/mail/testing-server";

const people = 60;
const awayFor = 700;

/** A door to the database that can be shut: who is inside is thrown out, and nobody comes in. */
async function openDoor() {
  const real = new URL(process.env.DATABASE_URL ?? "");
  const through = new URL(real);
  const inside = new Set<Socket>();
  let isShut = false;
  const door = createServer((socket) => {
    if (isShut) return void socket.destroy();
    const onward = connect(Number(real.port), real.hostname);
    for (const [end, other] of [
      [socket, onward],
      [onward, socket],
    ] as const) {
      inside.add(end);
      end.on("error", () => end.destroy());
      end.once("close", () => {
        inside.delete(end);
        other.destroy();
      });
    }
    socket.pipe(onward).pipe(socket);
  });
  through.port = String(await freePort());
  door.listen(Number(through.port), "127.0.0.1");
  onTestFinished(() => {
    door.close();
    for (const socket of inside) socket.destroy();
  });
  const shut = () => {
    isShut = true;
    for (const socket of inside) socket.destroy();
    setTimeout(() => {
      isShut = false;
    }, awayFor);
  };
  return { url: through.href, shut };
}

/**
 * A process of its own that only sends mail. Like the server it lives on after what nobody caught: the driver throws
 * beside its promises when a line breaks in the instant in which it writes.
 */
function mailerAt(databaseUrl: string, smtpUrl: string) {
  const program =
    'process.on("uncaughtException", console.error); import("@/domain/mail/start-mail").then(({ startMail }) => { startMail(0.2); setInterval(() => {}, 1000) })';
  const child = spawn(
    process.execPath,
    ["--conditions=react-server", "--import", "tsx", "--input-type=module", "--eval", program],
    {
      env: {
        ...process.env,
        DATABASE_URL: databaseUrl,
        SMTP_URL: smtpUrl,
        MAIL_FROM: "Galeri Contoh <galeri@contoh.test>",
      },
      stdio: "ignore",
    },
  );
  onTestFinished(() => void child.kill("SIGKILL"));
}

test("a database that goes away while messages are handed over: each arrives, and each once", {
  timeout: 120_000,
}, async () => {
  const door = await openDoor();
  let accepted = 0;
  const server = await openMailServer({
    onMail: () => {
      accepted += 1;
      if (accepted % 15 === 0) door.shut(); // after the message was taken, before anybody wrote that down
    },
  });
  onTestFinished(server.close);
  const rows = await db
    .insert(users)
    .values(Array.from({ length: people }, (_, i) => ({ name: `Orang ${i}`, email: `orang.${i}@uji.test` })))
    .returning({ userId: users.id, address: users.email });
  await db
    .insert(mailAddresses)
    .values(rows.map(({ userId, address }) => ({ userId, address: String(address), confirmedAt: new Date() })));
  await db.insert(noticeHours).values(rows.map(({ userId }) => ({ userId, quietFrom: 0, quietUntil: 0 })));
  await db.transaction((tx) =>
    notifyPeople(
      tx,
      rows.map(({ userId }) => ({
        userId,
        kind: "permintaan_dijawab",
        details: { decision: "ditolak", reason: "Uji." },
      })),
    ),
  );
  mailerAt(door.url, server.url);
  let before = "";
  let still = 0;
  const isOver = async () => {
    const sent = await db.$count(mails, eq(mails.state, "terkirim"));
    const held = await db.$count(mails, and(eq(mails.state, "menunggu"), isNotNull(mails.claimedUntil)));
    still = before === `${sent} ${held}` ? still + 1 : 0;
    before = `${sent} ${held}`;
    return still >= 5 && sent + held === people; // longer than a worker waits before it writes an outcome once more
  };
  await vi.waitUntil(isOver, { timeout: 100_000, interval: 2_000 });
  // A worker whose claim was answered into a closed line does not know of it: it is free again after five minutes.
  await runMail(settingsFor(server.url), () => new Date(Date.now() + 6 * 60_000));
  expect(server.received.map(({ to }) => to).toSorted()).toEqual(rows.map(({ address }) => address).toSorted());
});
