import { type Db, db } from "@/db/client";
import { log } from "@/lib/log";
import { isDatabaseAway } from "../is-database-away";
import { type ClaimedMail, claimMail, giveBack } from "./claim-mail";
import { gatherMails } from "./gather-mails";
import { type MailSettings, mailSettings } from "./mail-settings";
import { planDeliveries } from "./plan-deliveries";
import { recordOutcome } from "./record-outcome";
import { recordPatiently } from "./record-patiently";
import { sendClaimed } from "./send-claimed";

type Clock = () => Date;

/**
 * Plans, gathers and sends whatever is due, by any number of workers at once; answers with how many were taken. A message
 * is sent at least once: a worker that dies between the server's answer and its record leaves it to be sent again, under
 * the same Message-ID.
 */
export async function runMail(
  settings: MailSettings | null = mailSettings(),
  now: Clock = () => new Date(),
  tx: Db = db,
) {
  await planDeliveries(now(), tx, settings);
  if (!settings) return 0;
  await gatherMails(now(), tx);
  const lane = () => sendLane(settings, now, tx);
  const lanes = await Promise.allSettled([lane(), lane(), lane()]); // none is left behind, holding a message
  const failed = lanes.find((one) => one.status === "rejected");
  if (failed) throw failed.reason;
  return lanes.reduce((sum, one) => sum + (one.status === "fulfilled" ? one.value : 0), 0);
}

async function sendLane(settings: MailSettings, now: Clock, tx: Db) {
  for (let sent = 0; ; ) {
    const mail = await claimMail(now(), tx);
    if (!mail) return sent;
    const result = await sendOrPutOff(mail, settings, now(), tx);
    if (result === "unreachable") return sent;
    if (result === "accepted") sent += 1;
  }
}

/**
 * A message that cannot be written stands in nobody's way: it is said, put off, and in the end given up. One that the
 * database left in the middle of writing is given back as it was.
 */
async function sendOrPutOff(mail: ClaimedMail, settings: MailSettings, at: Date, tx: Db) {
  try {
    return await sendClaimed(mail, settings, at, tx);
  } catch (error) {
    if (isDatabaseAway(error)) {
      await recordPatiently(() => giveBack(mail, at, tx));
      return "later";
    }
    log.error({ error, mail: mail.id }, "mail not sent, put off");
    const answer = `Belum dapat dikirim karena kesalahan aplikasi: ${error instanceof Error ? error.message : error}`;
    await recordOutcome(mail, { result: "later", answer }, at, tx);
    return "later";
  }
}
