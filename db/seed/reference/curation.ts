const source = "Kriteria kurasi galeri, Dinas Koperasi & UKM Kabupaten Karawang (contoh, disahkan dinas)";
const validFrom = "2020-01-01";

type Criterion = { key: string; kind: "nilai" | "label"; name: string; explanation: string };

const scored = (key: string, name: string, explanation: string): Criterion => ({
  key,
  kind: "nilai",
  name,
  explanation,
});
const onLabel = (key: string, name: string, explanation: string): Criterion => ({
  key,
  kind: "label",
  name,
  explanation,
});

const criteria: Criterion[] = [
  scored("legalitas", "Legalitas", "Izin cocok dengan produk dan labelnya"),
  scored("kemasan", "Kemasan", "Rapat, bersih, aman dibawa"),
  scored("label", "Label", "Lengkap menurut daftar periksa label, dan terbaca"),
  scored("kesiapan", "Kesiapan titip jual", "Jumlah, harga, dan pengiriman siap"),
  scored("ketepatan", "Ketepatan waktu", "Barang dan perbaikan datang sesuai janji"),
  onLabel("nama", "Nama produk", "Sama dengan nama pada izin"),
  onLabel("bahan", "Daftar bahan", "Semua bahan, dari yang terbanyak"),
  onLabel("berat_bersih", "Berat atau isi bersih", "Angka dan satuannya"),
  onLabel("pembuat", "Nama dan alamat pembuat", "Cukup jelas untuk didatangi"),
  onLabel("halal", "Tanda halal", "Bila jenis produknya wajib halal"),
  onLabel("produksi", "Tanggal dan kode produksi", "Agar satu pembuatan dapat ditelusuri"),
  onLabel("baik_sebelum", "“Baik digunakan sebelum”", "Tanggal yang tidak luntur"),
  onLabel("nomor_izin", "Nomor izin edar", "P-IRT, MD, atau notifikasi yang masih berlaku"),
  onLabel("tanpa_khasiat", "Tanpa janji khasiat kesehatan", "Pangan P-IRT tidak boleh mengaku menyembuhkan"),
];

/** What curation scores, and the label checklist. */
export const criterionRows = criteria.map((row, i) => ({ ...row, position: i + 1, validFrom, source }));

const words = [
  "menyembuhkan",
  "mengobati",
  "obat",
  "khasiat",
  "berkhasiat",
  "kanker",
  "tumor",
  "diabetes",
  "kolesterol",
  "darah tinggi",
  "hipertensi",
  "asam urat",
  "stroke",
  "detoks",
  "detox",
  "menurunkan",
  "melangsingkan",
  "imunitas",
  "antioksidan",
];

/** Words that claim health. */
export const healthWordRows = words.map((word) => ({ word, validFrom, source }));

export const curationTargetRows = [{ days: 7, validFrom, source }];
