/** What was noted of an event without anything that could be a name: numbers, codes and identifiers stay. */
export function withoutWords(value: unknown): unknown {
  if (typeof value === "string") return isCode(value) ? value : "dihapus";
  if (Array.isArray(value)) return value.map(withoutWords);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withoutWords(inner)]));
}

const codes = /^([0-9a-f]{8}-[0-9a-f-]{27}|\d{4}-\d{2}-\d{2})$/;
const words =
  /^(dikabulkan|ditolak|hapus|batasi|NIK|NPWP|tercatat|dihapus|diterima|dikembalikan|terverifikasi|dicabut|layanan|etalase|mitra|nib|pirt|md|halal|slhs|kosmetik|merek|pelaku|admin|pimpinan|verifikator|petugas_[a-z]+|pengelola_mitra|dokumen|foto_[a-z]+)$/;
const isCode = (text: string) => codes.test(text) || words.test(text);
