import { dayAfter } from "@/lib/day-steps";
import { pirtParts } from "./permit-numbers/pirt";

type Checked = {
  kind: string;
  number: string;
  issuedOn: string | null;
  expiresOn: string | null;
  validMonths: number | null;
  products: readonly { name: string; classCode: string }[];
};

/** Food groups of a P-IRT number that go with a class of product. */
const groups: Record<string, readonly string[]> = { minuman_serbuk: ["10", "13"], bumbu: ["11", "12"] };

/** What a permit says that does not fit together: its number, its dates and the products it names. */
export function mismatches(document: Checked): string[] {
  return [...pirtMismatches(document), ...tooLong(document)];
}

function pirtMismatches({ kind, number, expiresOn, products }: Checked) {
  const parts = kind === "pirt" ? pirtParts(number) : null;
  if (!parts) return [];
  const found: string[] = [];
  if (expiresOn && Number(expiresOn.slice(0, 4)) !== parts.endYear) {
    found.push(
      `Nomor P-IRT menyebut berakhir ${parts.endYear}, tetapi tanggal berakhir yang diisi ${expiresOn.slice(0, 4)}.`,
    );
  }
  for (const { name, classCode } of products) {
    const fitting = groups[classCode];
    if (fitting && !fitting.includes(parts.foodGroup)) {
      found.push(`Kelompok pangan ${parts.foodGroup} pada nomor tidak cocok dengan jenis produk ${name}.`);
    }
  }
  return found;
}

/** Longer than this kind can hold, by more than a month. */
function tooLong({ issuedOn, expiresOn, validMonths }: Checked) {
  if (!issuedOn || !expiresOn || validMonths === null) return [];
  const end = new Date(`${dayAfter(issuedOn)}T00:00:00Z`);
  end.setUTCMonth(end.getUTCMonth() + validMonths + 1);
  if (new Date(`${expiresOn}T00:00:00Z`) <= end) return [];
  return [
    `Masa berlakunya lebih dari ${validMonths / 12} tahun, padahal jenis ini paling lama ${validMonths / 12} tahun.`,
  ];
}
