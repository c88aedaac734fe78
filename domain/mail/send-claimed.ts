import { type Db, db } from "@/db/client";
import { renderLetter } from "@/lib/mail/letter";
import { readMailbox } from "@/lib/mail/mailbox";
import type { Outcome } from "@/lib/mail/outcome";
import { sendMail } from "@/lib/mail/send-mail";
import { siteName } from "@/lib/site-name";
import { tidy } from "@/lib/text";
import { type ClaimedMail, giveBack } from "./claim-mail";
import { quietUntil } from "./due-at";
import type { MailSettings } from "./mail-settings";
import { type Recipient, readRecipients } from "./recipients";
import { endMail, recordOutcome } from "./record-outcome";
import { recordPatiently } from "./record-patiently";
import { writeMail } from "./write-mail";
import { stopUrl } from "./write-notices";

/** Sends one message and records the answer. What no longer stands when its turn comes is left out. */
export async function sendClaimed(mail: ClaimedMail, settings: MailSettings, at = new Date(), tx: Db = db) {
  const sent = await tx.transaction(async (tx) => {
    const person = (await readRecipients(tx, [mail.userId])).get(mail.userId);
    const why = whyNoLonger(mail, person);
    if (!person || why) {
      await endMail(tx, mail, { state: "dilewati", answer: why ?? "orangnya tidak ada lagi" }, at);
      return undefined;
    }
    const quietEnd = mail.purpose === "pemberitahuan" && quietUntil(person.hours, at); // a retry that fell into the night
    if (quietEnd) return giveBack(mail, quietEnd, tx);
    return { person, ...(await writeMail(tx, { mail, person, settings, at })) };
  });
  if (!sent) return undefined;
  const outcome: Outcome = await sendMail(settings.server, {
    messageId: messageId(mail, settings),
    from: settings.from,
    to: { name: tidy(sent.person.name), address: mail.address },
    subject: `${tidy(sent.subject)} · ${siteName()}`,
    ...renderLetter({ lang: "id", sender: siteName(), ...sent.letter }),
    unsubscribeUrl: mail.purpose === "pemberitahuan" ? stopUrl(sent.person, settings, "/api/berhenti") : undefined,
  });
  await recordPatiently(() => recordOutcome(mail, outcome, at, tx));
  return outcome.result;
}

function whyNoLonger(mail: ClaimedMail, person: Recipient | undefined) {
  if ((mail.purpose === "pindah" || mail.purpose === "terhapus") && person) return undefined;
  if (person?.address !== mail.address) return "alamat emailnya sudah diganti";
  if (mail.purpose === "pemberitahuan" && person.isStopped) return "email dihentikan oleh penerimanya";
  return undefined;
}

/** The same for every attempt, so that a mailbox that gets it twice can tell that it is one. */
function messageId({ id }: ClaimedMail, { from }: MailSettings) {
  return `<${id}@${readMailbox(from)?.address.split("@")[1]}>`;
}
