import { env } from "@/lib/env";
import { type MailServer, readMailServer } from "@/lib/mail/mail-server";

export type MailSettings = { server: MailServer; from: string; baseUrl: string; secret: string };

/** How this process sends mail, or nothing when it does not. */
export function mailSettings(): MailSettings | null {
  const { SMTP_URL, MAIL_FROM, BASE_URL, AUTH_SECRET } = env();
  const server = SMTP_URL && readMailServer(SMTP_URL);
  return server && MAIL_FROM ? { server, from: MAIL_FROM, baseUrl: BASE_URL, secret: AUTH_SECRET } : null;
}
