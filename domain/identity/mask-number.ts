import { dataKeys } from "@/lib/data-keys";
import { unseal, WrongKey } from "@/lib/secret-box";

type Kept = { cipher: Buffer | null; hash: string | null };

/** A number of which only the ends can be read: enough to compare with a card, not enough to use. */
function maskNumber(number: string) {
  return `${number.slice(0, 4)}${"•".repeat(Math.max(0, number.length - 8))}${number.slice(-4)}`;
}

/** What may be shown of a kept number without asking why; nothing when none is kept. */
export function maskKept({ cipher, hash }: Kept) {
  if (!cipher) return hash ? "Tercatat, tidak dapat dibaca" : null;
  try {
    return maskNumber(unseal(cipher, ...dataKeys().all));
  } catch (error) {
    if (!(error instanceof WrongKey)) throw error;
    return "Tercatat, tidak terbaca: kunci data tidak cocok";
  }
}
