import { type NoticeKind, noticeKinds } from "../notices/kinds";
import type { Recipient } from "./recipients";

const tooLate = 3 * 24 * 3_600_000;
/** What a person can read nowhere else. */
const saidToBlocked: readonly NoticeKind[] = ["akun_dinonaktifkan"];

type Told = { kind: NoticeKind; createdAt: Date; isRead?: boolean };

/** Why this notice does not go to this person by mail, as it stands now; nothing when it does. */
export function whyNot(recipient: Recipient, { kind, createdAt, isRead }: Told, at: Date) {
  const { isRefused, isConfirmed, isStopped, isBlocked, paceOf } = recipient;
  if (isRead) return "sudah dibaca di aplikasi";
  if (isStopped) return "email dihentikan oleh penerimanya";
  if (paceOf(noticeKinds[kind].group) === "tidak") return "dimatikan di pengaturan";
  if (isRefused) return "alamatnya ditolak server email";
  if (!isConfirmed) return "alamatnya belum dikonfirmasi";
  if (isBlocked && !saidToBlocked.includes(kind)) return "akunnya dinonaktifkan";
  if (at.getTime() - createdAt.getTime() > tooLate) return "sudah lewat tiga hari";
  return undefined;
}
