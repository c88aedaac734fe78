import type { Tx } from "@/db/client";
import type { Letter } from "@/lib/mail/letter";
import type { ClaimedMail } from "./claim-mail";
import type { MailSettings } from "./mail-settings";
import type { Recipient } from "./recipients";
import { writeConfirmation } from "./write-confirmation";
import { writeErased } from "./write-erased";
import { writeMoved } from "./write-moved";
import { writeNotices } from "./write-notices";
import { writePassword } from "./write-password";
import { writeTest } from "./write-test";

/** A letter and its subject. */
export type Written = { subject: string; letter: Omit<Letter, "lang" | "sender"> };
export type Writing = { mail: ClaimedMail; person: Recipient; settings: MailSettings; at: Date };

const writers = {
  pemberitahuan: writeNotices,
  konfirmasi: writeConfirmation,
  sandi: writePassword,
  pindah: writeMoved,
  terhapus: writeErased,
  uji: writeTest,
} satisfies Record<ClaimedMail["purpose"], (tx: Tx, about: Writing) => Written | Promise<Written>>;

/** The words of a message, written as it is sent: a link that opens an account is never kept. */
export function writeMail(tx: Tx, about: Writing): Written | Promise<Written> {
  return writers[about.mail.purpose](tx, about);
}
