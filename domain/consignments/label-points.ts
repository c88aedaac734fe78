/** What has to be on a label, by the words under which it is kept; the second list only for what is eaten. */
const always = { nama: "Nama produk", berat: "Berat bersih atau isi", pembuat: "Nama dan alamat pembuat" };
const eaten = {
  komposisi: "Komposisi",
  izin: "Nomor izin edar",
  produksi: "Tanggal dan kode produksi",
  baik_sebelum: "“Baik digunakan sebelum”",
};

/** Classes of goods that do not spoil. */
const lasting = ["batik_fesyen", "kriya"];

/** Whether goods of a class carry a last day. */
export function needsExpiry(classCode: string) {
  return !lasting.includes(classCode);
}

/** The points to look for on the label of a class of goods: key and words. */
export function labelPoints(classCode: string): [key: string, words: string][] {
  return Object.entries(needsExpiry(classCode) ? { ...always, ...eaten } : always);
}
