type Row = { name: string; kinds: number; amount: number; present: number; registered: number };

const percent = new Intl.NumberFormat("id-ID", { style: "percent", maximumFractionDigits: 0 });
const few = 5;

/** A sentence, and where the rows are that its numbers were counted from. */
export type FairSentence = { says: string; rows: "rak" | "penjualan" | "kecamatan" };

/** What the figures say, in sentences that need no table. */
export function fairnessWords(owners: readonly Row[], kecamatan: readonly Row[]): FairSentence[] {
  const sum = (rows: readonly Row[], key: "kinds" | "amount") => rows.reduce((total, row) => total + row[key], 0);
  const present = owners.filter(({ kinds }) => kinds > 0);
  if (present.length === 0) return [];
  const byShelf = [...owners].sort((a, b) => b.kinds - a.kinds).slice(0, few);
  const bySales = [...owners].sort((a, b) => b.amount - a.amount).slice(0, few);
  const largest = Math.min(few, present.length);
  const words: FairSentence[] = [
    {
      rows: "rak",
      says: `${largest} pemilik dengan barang terbanyak memegang ${percent.format(sum(byShelf, "kinds") / sum(owners, "kinds"))} rak; seluruhnya ada ${present.length} pemilik di rak.`,
    },
  ];
  const sold = sum(owners, "amount");
  if (sold > 0) {
    const sellers = Math.min(few, owners.filter(({ amount }) => amount > 0).length);
    words.push({
      rows: "penjualan",
      says: `${sellers} pemilik dengan penjualan terbesar mendapat ${percent.format(sum(bySales, "amount") / sold)} penjualan.`,
    });
  }
  const missing = kecamatan.filter(({ present, registered }) => present === 0 && registered > 0);
  const empty = kecamatan.filter(({ registered, present }) => registered === 0 && present === 0);
  words.push({
    rows: "kecamatan",
    says:
      missing.length > 0
        ? `${missing.length} kecamatan punya usaha terdaftar tetapi tidak satu pun barangnya di rak: ${listed(missing)}.`
        : "Setiap kecamatan yang punya usaha terdaftar ada di rak.",
  });
  if (empty.length > 0)
    words.push({ rows: "kecamatan", says: `Dari ${empty.length} kecamatan lain belum ada usaha yang terdaftar.` });
  return words;
}

function listed(rows: readonly Row[]) {
  const names = rows.map(({ name }) => name).sort((a, b) => a.localeCompare(b, "id"));
  return names.length <= 8 ? names.join(", ") : `${names.slice(0, 8).join(", ")}, dan ${names.length - 8} lainnya`;
}
