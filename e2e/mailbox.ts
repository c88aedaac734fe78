import { expect } from "@playwright/test";
import { openMailServer } from "@/lib/mail/testing-server";

/** The mail server that the application was told of: what it accepted, by reader. */
export async function openMailbox() {
  const server = await openMailServer({ port: Number(new URL(process.env.SMTP_URL ?? "").port) });
  const to = (address: string) => server.received.filter((mail) => mail.to === address).map(({ raw }) => decode(raw));
  /** The next one to this address, after those that were seen already. */
  async function next(address: string, seen: number) {
    await expect.poll(() => to(address).length, { timeout: 30_000 }).toBeGreaterThan(seen);
    return to(address)[seen] ?? "";
  }
  return { to, next, close: server.close };
}

/** Quoted-printable, which is how long lines and letters beyond ASCII travel. */
function decode(raw: string) {
  const bytes = raw
    .replaceAll(/=\r?\n/g, "")
    .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, "latin1").toString();
}

/** The first link of a mail that leads to such a page. */
export function linkIn(mail: string, path: string) {
  const found = mail.match(new RegExp(`${process.env.BASE_URL}${path}[^\\s">]+`))?.[0];
  if (!found) throw new Error(`No link to ${path} in:\n${mail}`);
  return found;
}
