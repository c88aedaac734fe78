import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect, onTestFinished, test } from "vitest";
import { db } from "@/db/client";
import { mails } from "@/db/schema";
import { cast } from "@/db/seed/cast";
import { openMailServer } from "@/lib/mail/testing-server";

/** What `npm run surel` runs. */
async function surel(settings: { SMTP_URL?: string } = {}) {
  const flags = ["--conditions=react-server", "--import", "tsx"];
  const child = spawn(process.execPath, [...flags, "scripts/with-database.ts", "scripts/surel.ts"], {
    env: { ...process.env, WORKER: "off", ...(settings.SMTP_URL && { MAIL_FROM: "galeri@contoh.test" }), ...settings },
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (said += text));
  const [code] = await once(child, "exit");
  return { code, said };
}

test("sends what waits, once, and says when nobody answers or nothing is set", { timeout: 60_000 }, async () => {
  const { owner } = await db.transaction(cast);
  const server = await openMailServer();
  onTestFinished(server.close);
  const due = {
    userId: owner.userId,
    address: "pemilik.dapur@uji.test",
    purpose: "pindah",
    nextAt: new Date(),
  } as const;
  await db.insert(mails).values(due);
  expect(await surel()).toMatchObject({ code: 1, said: expect.stringMatching(/isi SMTP_URL dan MAIL_FROM/) });
  expect(await surel({ SMTP_URL: server.url })).toMatchObject({
    code: 0,
    said: expect.stringMatching(/1 email terkirim, 0 menunggu/),
  });
  expect(server.received).toHaveLength(1);
  const gone = await openMailServer();
  await gone.close();
  await db.insert(mails).values(due);
  expect(await surel({ SMTP_URL: gone.url })).toMatchObject({
    code: 1,
    said: expect.stringMatching(/0 email terkirim, 1 menunggu[\s\S]*Jawaban server terakhir: .*ECONNREFUSED/),
  });
});
