import { formatDate } from "@/lib/dates";
import { formatRupiah } from "@/lib/money";
import { sayLost } from "./say-lost";

type Facts = {
  kedaluwarsa: { pada: string };
  legalitas: { reasons?: string; permit?: string; endedOn?: string };
  harga: { dibayar: number; seharusnya: number };
  kurang: { tercatat: number };
};
type Known = { lineId: string; quantity: number; product: string; number: number; isHere: boolean };

/** What the ledger found against a line of a sale: refused at the till, noted when the goods have left already. */
export type SaleDoubt = { [K in keyof Facts]: Known & { kind: K; details: Facts[K] } }[keyof Facts];

/** The same in a sentence, with what to do. */
export function sayDoubt(doubt: SaleDoubt): string {
  return `${doubt.product} (batch ${doubt.number}) ${complaint(doubt)}`;
}

function complaint({ kind, details, isHere }: SaleDoubt) {
  switch (kind) {
    case "kedaluwarsa":
      return `sudah kedaluwarsa pada ${formatDate(details.pada)}. Tarik dari rak.`;
    case "legalitas":
      return `tidak boleh dijual, legalitasnya tidak lengkap lagi: ${sayLost(details)}.`;
    case "harga":
      return `harganya sekarang ${formatRupiah(details.seharusnya)}. Muat ulang rak.`;
    case "kurang":
      if (!isHere) return "bukan titipan di tempat ini.";
      return details.tercatat === 0 ? "sudah habis." : `hanya ada ${details.tercatat}.`;
  }
}
