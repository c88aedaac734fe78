// npm run surel: sends the mail that is due, now. For servers whose worker is off (WORKER=off), from their own clock.
import { connection } from "@/db/client";
import { Refused } from "@/domain/errors";
import { getMailHealth } from "@/domain/mail/mail-health";
import { mailSettings } from "@/domain/mail/mail-settings";
import { runMail } from "@/domain/mail/run-mail";
import { formatMoment } from "@/lib/dates";

try {
  const settings = mailSettings();
  if (!settings) throw new Refused("Server email belum diatur: isi SMTP_URL dan MAIL_FROM, lalu jalankan lagi.");
  const sent = await runMail(settings);
  const { waiting, stuck } = await getMailHealth({ kind: "system", job: "surel" });
  console.log(`${sent} email terkirim, ${waiting?.count ?? 0} menunggu.`);
  if (stuck) {
    throw new Refused(`Jawaban server terakhir: ${stuck.answer} Dicoba lagi sesudah ${formatMoment(stuck.nextAt)}.`);
  }
} catch (error) {
  if (!(error instanceof Refused)) throw error;
  console.error(error.message);
  process.exitCode = 1;
} finally {
  await connection.end();
}
