import { formatDate } from "@/lib/dates";
import { formatRupiah } from "@/lib/money";
import type { Sellable } from "./sellable";

export type Doubt = {
  kind: "kurang" | "harga" | "kedaluwarsa" | "legalitas";
  says: string;
  quantity: number;
  details: Record<string, string | number>;
};

type Line = { quantity: number; unitPrice: number };

/** What speaks against selling these units on that day: refused at the till, and noted when they have left already. */
export function judgeSaleLine(line: Line, batch: Sellable, day: string): Doubt[] {
  const { quantity, unitPrice } = line;
  const name = `${batch.product} (batch ${batch.number})`;
  const doubts: Doubt[] = [];
  const add = (kind: Doubt["kind"], says: string, details: Doubt["details"] = {}, units = quantity) =>
    doubts.push({ kind, says: `${name} ${says}`, details, quantity: units });
  if (batch.expiresOn && batch.expiresOn < day) {
    add("kedaluwarsa", `sudah kedaluwarsa pada ${formatDate(batch.expiresOn)}. Tarik dari rak.`, {
      pada: batch.expiresOn,
    });
  }
  if (!batch.isComplete || (batch.holdsUntil && batch.holdsUntil < day)) {
    add("legalitas", "tidak boleh dijual: legalitasnya tidak lengkap lagi.");
  }
  if (batch.terms && unitPrice !== batch.terms.price) {
    const { price } = batch.terms;
    add("harga", `harganya sekarang ${formatRupiah(price)}. Muat ulang rak.`, {
      dibayar: unitPrice,
      seharusnya: price,
    });
  }
  const onHand = batch.onHand ?? 0;
  if (batch.onHand === null) add("kurang", "bukan titipan di tempat ini.", { tercatat: 0 });
  else if (onHand < quantity) {
    const says = onHand === 0 ? "sudah habis." : `hanya ada ${onHand}.`;
    add("kurang", says, { tercatat: onHand }, quantity - onHand);
  }
  return doubts;
}
