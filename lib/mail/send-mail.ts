import { createTransport } from "nodemailer";
import type { MailServer } from "./mail-server";
import { readMailbox } from "./mailbox";
import { judgeFailure, type Outcome } from "./outcome";

export type Mail = {
  /** With the brackets; the same for every attempt. */
  messageId: string;
  from: string;
  to: { name: string; address: string };
  subject: string;
  text: string;
  html: string;
  /** Where one request without a session ends such mail (RFC 8058). */
  unsubscribeUrl?: string;
};

/** How long a server may be silent. Shorter than the time for which a worker holds a message. */
const patience = { connectionTimeout: 15_000, greetingTimeout: 15_000, socketTimeout: 30_000, dnsTimeout: 15_000 };

/** Hands one message to the server, over a connection of its own, and says what became of it. */
export async function sendMail(server: MailServer, mail: Mail, times = patience): Promise<Outcome> {
  const { host, port, user, password, isTls, mustUpgrade, checksCertificate } = server;
  const transport = createTransport({
    ...times,
    host,
    port,
    secure: isTls,
    requireTLS: mustUpgrade,
    auth: user ? { user, pass: password } : undefined,
    tls: { rejectUnauthorized: checksCertificate },
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  try {
    const { unsubscribeUrl, from, ...rest } = mail;
    const sender = readMailbox(from);
    const list = unsubscribeUrl && {
      "List-Unsubscribe": `<${unsubscribeUrl}>`,
      "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
    };
    const headers = { "Auto-Submitted": "auto-generated", ...list };
    const done = await transport.sendMail({ ...rest, from: sender, headers, textEncoding: "quoted-printable" });
    return { result: "accepted", answer: done.response };
  } catch (error) {
    return judgeFailure(error);
  } finally {
    transport.close();
  }
}
