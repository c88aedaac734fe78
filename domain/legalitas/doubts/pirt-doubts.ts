import { factWords } from "../facts/kind-forms";
import { packagingWords } from "../permit-numbers/packaging";
import { pirtParts } from "../permit-numbers/pirt";
import type { Checked, Doubt } from "./doubt";

const dryFood = ["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "14", "15", "16"];

/** Food groups of a P-IRT number that go with a class of product; a class that isn't here has no P-IRT at all. */
const groups = new Map<string, readonly string[]>(
  Object.entries({
    pangan_kering: dryFood,
    minuman_serbuk: ["10", "13"],
    bumbu: ["11", "12"],
    bahan_segar: ["03", "09", "15", "16"],
  }),
);

const packaging = { name: "kemasan", label: "Kemasan", options: packagingWords };

/** Where a P-IRT number contradicts the end date, the packaging or the class of a product. */
export function pirtDoubts({ kind, expiresOn, facts, products }: Checked, number: string): Doubt[] {
  const parts = kind === "pirt" ? pirtParts(number) : null;
  if (!parts) return [];
  const found: Doubt[] = [];
  if (expiresOn && Number(expiresOn.slice(0, 4)) !== parts.endYear) {
    const text = `Nomor P-IRT menyebut berakhir ${parts.endYear}, tetapi tanggal berakhirnya ${expiresOn.slice(0, 4)}.`;
    found.push({ field: "expiresOn", text });
  }
  const { kemasan } = facts;
  if (kemasan && kemasan !== parts.packaging) {
    const [onPaper, inUse] = [packagingWords[parts.packaging], factWords(packaging, kemasan)];
    const text = `Angka pertama P-IRT (${parts.packaging}) berarti kemasan ${onPaper}, tetapi yang dipakai ${inUse}.`;
    found.push({ field: "fakta_kemasan", text });
  }
  for (const { name, classCode, className } of products) {
    const fitting = groups.get(classCode);
    if (fitting && !fitting.includes(parts.foodGroup)) {
      const text = `Kelompok pangan ${parts.foodGroup} pada nomor tidak cocok dengan ${name} (${className}).`;
      found.push({ field: "products", text });
    }
  }
  return found;
}
