import type { ClaimedMail } from "./claim-mail";

const minute = 60_000;
const waits = [1, 5, 15, 60, 180, 360, 720];

/** How long something is tried: a person who waits for a link has long since asked for another. */
const patience = {
  pemberitahuan: 3 * 24 * 60,
  konfirmasi: 360,
  sandi: 360,
  pindah: 360,
  terhapus: 3 * 24 * 60,
  uji: 60,
};

/** When to try again after so many attempts, or nothing when it is time to give up. */
export function nextAttempt({ attempts, createdAt, purpose }: ClaimedMail, at: Date) {
  const next = new Date(at.getTime() + (waits[Math.min(attempts, waits.length) - 1] ?? 1) * minute);
  return next.getTime() - createdAt.getTime() > patience[purpose] * minute ? undefined : next;
}

/** How long the whole queue waits for a server that is away: it is found again soon after it is back. */
export function serverPause({ attempts }: ClaimedMail, at: Date) {
  return new Date(at.getTime() + Math.min(15, waits[attempts - 1] ?? 15) * minute);
}
