import { afterEach, expect, test } from "vitest";
import { type MailServer, readMailServer } from "./mail-server";
import { maskAddress, readMailbox } from "./mailbox";
import { type Mail, sendMail } from "./send-mail";
import { openMailServer, smtpAnswer } from "./testing-server";

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(closing.splice(0).map((close) => close()));
});

async function opened(...about: Parameters<typeof openMailServer>) {
  const server = await openMailServer(...about);
  closing.push(server.close);
  return server;
}

const at = (url: string) => readMailServer(url) as MailServer;
const mail = (change: Partial<Mail> = {}): Mail => ({
  messageId: "<satu@contoh.test>",
  from: "Galeri Contoh <galeri@contoh.test>",
  to: { name: "Siti", address: "siti@contoh.test" },
  subject: "Dokumen dikembalikan",
  text: "Alasannya: foto buram.",
  html: "<p>Alasannya: foto buram.</p>",
  ...change,
});

test("hands over text, HTML, a name for the message, and a way to end such mail", async () => {
  const { url, received } = await opened();
  const outcome = await sendMail(at(url), mail({ unsubscribeUrl: "https://galeri.test/api/berhenti/x" }));
  expect(outcome.result).toBe("accepted");
  const [{ from, to, raw } = { from: "", to: "", raw: "" }] = received;
  expect([from, to]).toEqual(["galeri@contoh.test", "siti@contoh.test"]);
  expect(raw).toContain("Message-ID: <satu@contoh.test>");
  expect(raw).toContain("List-Unsubscribe: <https://galeri.test/api/berhenti/x>");
  expect(raw).toContain("List-Unsubscribe-Post: List-Unsubscribe=One-Click");
  expect(raw).toContain("Auto-Submitted: auto-generated");
  expect(raw).toMatch(/text\/plain; charset=utf-8[\s\S]*text\/html; charset=utf-8/);
});

test.each([
  [550, "5.1.1 No such user here", "no-such-address"],
  [550, "No such user here", "no-such-address"],
  [550, "5.7.1 Blocked by policy", "refused"],
  [552, "5.2.2 Mailbox full", "refused"],
  [451, "4.7.1 Greylisted, come back later", "later"],
] as const)("a recipient answered with %i %s is %s", async (code, words, result) => {
  const { url, received } = await opened({
    onTo: () => {
      throw smtpAnswer(code, words);
    },
  });
  expect(await sendMail(at(url), mail())).toEqual({ result, answer: `${code} ${words}` });
  expect(received).toEqual([]);
});

test.each([
  [554, "refused"],
  [451, "later"],
] as const)("a message answered with %i is %s", async (code, result) => {
  const { url } = await opened({
    onMail: () => {
      throw smtpAnswer(code, "No");
    },
  });
  expect(await sendMail(at(url), mail())).toMatchObject({ result });
});

test("a line cut in the middle of the message may be tried again", async () => {
  const { url, received } = await opened({ onPiece: (cut) => cut() });
  expect((await sendMail(at(url), mail({ text: "x".repeat(500_000) }))).result).toBe("unreachable");
  expect(received).toEqual([]);
});

test("a server that is down, silent, or refuses the password is unreachable for every message", async () => {
  const gone = await openMailServer();
  await gone.close();
  expect((await sendMail(at(gone.url), mail())).result).toBe("unreachable");
  const silent = await opened({ options: { onConnect: () => {} } });
  const short = { connectionTimeout: 200, greetingTimeout: 200, socketTimeout: 200, dnsTimeout: 200 };
  expect((await sendMail(at(silent.url), mail(), short)).result).toBe("unreachable");
  const strict = await opened({
    options: { allowInsecureAuth: true, onAuth: (_, __, done) => done(smtpAnswer(535, "Salah sandi")) },
  });
  const known = at(strict.url.replace("//", "//galeri:salah@"));
  expect(await sendMail(known, mail())).toMatchObject({ result: "unreachable", answer: expect.stringMatching("535") });
});

test("no name and no subject adds a header, a recipient or a second message", async () => {
  const { url, received } = await opened();
  const evil = 'Siti"\r\nBcc: korban@contoh.test\r\n\r\n.\r\nMAIL FROM:<x@x>\u0000 <lain@contoh.test>, y@y.test';
  await sendMail(at(url), mail({ to: { name: evil, address: "siti@contoh.test" }, subject: evil }));
  expect(received).toHaveLength(1);
  const [{ to, raw } = { to: "", raw: "" }] = received;
  expect(to).toBe("siti@contoh.test");
  const headers = raw.slice(0, raw.indexOf("\r\n\r\n"));
  expect(headers).not.toMatch(/^(bcc|mail from)/im);
  expect(headers.match(/^To:/gm)).toHaveLength(1);
});

test("an address with a second recipient in it goes nowhere", async () => {
  const { url, received } = await opened();
  const outcome = await sendMail(
    at(url),
    mail({ to: { name: "", address: "a@contoh.test\r\nRCPT TO:<b@contoh.test>" } }),
  );
  expect(received.every(({ to }) => to !== "b@contoh.test")).toBe(true);
  expect(outcome.result === "accepted" ? received.length : 0).toBeLessThanOrEqual(1);
});

test("TLS: upgraded when offered, never without a certificate that holds, unless one says so", async () => {
  const { url, received } = await opened({ options: { disabledCommands: [] } });
  expect((await sendMail(at(url), mail())).result).toBe("unreachable");
  expect((await sendMail(at(`${url}?sertifikat=abaikan`), mail())).result).toBe("accepted");
  expect(received).toHaveLength(1);
});

test("TLS from the start, and a server without TLS where it is demanded", async () => {
  const safe = await opened({ options: { secure: true } });
  const url = safe.url.replace("smtp:", "smtps:");
  expect((await sendMail(at(`${url}?sertifikat=abaikan`), mail())).result).toBe("accepted");
  expect((await sendMail(at(url), mail())).result).toBe("unreachable");
  const plain = await opened();
  expect((await sendMail(at(`${plain.url}?tls=wajib`), mail())).result).toBe("unreachable");
  expect(plain.received).toEqual([]);
});

test("addresses of servers and mailboxes are read, or are none", () => {
  expect(readMailServer("smtp://a%40b:c%2Fd@email.test")).toMatchObject({
    port: 587,
    user: "a@b",
    password: "c/d",
    mustUpgrade: true,
  });
  expect(readMailServer("smtps://surel.test")).toMatchObject({ port: 465, isTls: true, mustUpgrade: false });
  expect(readMailServer("smtp://a:b@localhost:2525")).toMatchObject({ mustUpgrade: false });
  for (const wrong of ["surel.test", "http://surel.test", "smtp://", ""]) expect(readMailServer(wrong)).toBeUndefined();
  expect(readMailbox("Galeri, Dinas <a@b.test>")).toEqual({ name: "Galeri, Dinas", address: "a@b.test" });
  expect(readMailbox("a@b.test")).toEqual({ name: "", address: "a@b.test" });
  for (const wrong of ["Galeri", "a@b <c", "a b@c", "x <a@b>\r\nBcc: c@d"]) expect(readMailbox(wrong)).toBeUndefined();
  expect([maskAddress("siti@contoh.test"), maskAddress("a@b.test")]).toEqual(["si•••@contoh.test", "•••@b.test"]);
});
