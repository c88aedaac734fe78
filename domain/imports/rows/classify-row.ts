import { tidy } from "@/lib/text";
import { isLabelled } from "./section-facts";

export type RowKind = "kosong" | "jumlah" | "catatan" | "bagian" | "penomoran" | "data";

const totals = /^(sub\s*[-.]?\s*total|grand\s*total|total|jumlah|jml|jmlh|rekap\w*|rata\s*-?\s*rata|akumulasi)\b/i;
const remarks =
  /^(mengetahui|menyetujui|diketahui|disetujui|dibuat|diperiksa|yang (membuat|melaporkan)|kepala|plt\b|kabid|petugas|pengelola galeri|ketua|sekretaris|an\.|a\.n\.|nip\b|nip\.|catatan|ket\b|keterangan|nb\b|n\.b|note|sumber|dicetak|halaman|hal\.|page|lampiran|mohon|\*|tanda tangan|ttd|karawang,)/i;

/** What a row is, judged by its texts in sheet order and by which of them stand in columns that matter. */
export function classifyRow(
  texts: readonly string[],
  mapped: { product: string; identity: string; facts: number },
): RowKind {
  const filled = texts.filter((text) => tidy(text) !== "");
  const [first = ""] = filled.filter((text) => !/^\d{1,4}[.)]?$/.test(text));
  if (filled.length === 0 || filled.every((text) => /^[-–—_.=\s]+$/.test(text))) return "kosong";
  if (totals.test(first) && first.length < 60 && mapped.facts <= 3) return "jumlah";
  if (isNumbering(filled)) return "penomoran";
  if (filled.length <= 3 && mapped.facts === 0 && remarks.test(first)) return "catatan";
  if (isLabelled(filled)) return "bagian";
  if (mapped.product && (mapped.identity || mapped.facts > 0)) return "data";
  if (mapped.identity && mapped.facts >= 1) return "data";
  const heading =
    !mapped.product || /^([A-Z]|[IVX]+)[.)]\s/.test(mapped.product) || /^kec(amatan)?\b/i.test(mapped.product);
  return heading ? "bagian" : "data";
}

/** `(1) (2) (3)` or `1 2 3 4` under the titles. */
function isNumbering(filled: readonly string[]) {
  const numbers = filled.map((text) => Number(text.replaceAll(/[().]/g, "")));
  return numbers.length >= 4 && numbers.every((n, i) => Number.isInteger(n) && n === (numbers[0] ?? 0) + i);
}
