/** What a row of the office's sheet may tell; the names of the contract with `--json`. */
export const rowFields = [
  "business",
  "owner",
  "nik",
  "phone",
  "kecamatan",
  "product",
  "price",
  "weight",
  "nib",
  "pirt",
  "halal",
  "bpom",
  "cosmetic",
  "brand",
  "expiresOn",
  "stock",
] as const;
export type RowField = (typeof rowFields)[number];

export const permitFields = ["nib", "pirt", "halal", "bpom", "cosmetic", "brand"] as const;
export type PermitField = (typeof permitFields)[number];

/** What a column may hold: the same, permits of several kinds together, and what is kept beside. */
export const columnFields = [
  ...rowFields,
  "variant",
  "permits",
  "address",
  "category",
  "note",
  "storage",
  "shelfLife",
] as const;
export type ColumnField = (typeof columnFields)[number];

export const fieldNames: Record<ColumnField, string> = {
  business: "Nama usaha",
  owner: "Nama pemilik",
  nik: "NIK",
  phone: "Nomor HP/WA",
  kecamatan: "Kecamatan",
  product: "Nama produk",
  price: "Harga",
  weight: "Isi/berat",
  nib: "NIB",
  pirt: "P-IRT",
  halal: "Sertifikat halal",
  bpom: "BPOM MD",
  cosmetic: "Notifikasi kosmetik",
  brand: "Nomor merek",
  expiresOn: "Tanggal kedaluwarsa",
  stock: "Stok",
  variant: "Varian/rasa",
  permits: "Izin (beberapa jenis)",
  address: "Alamat",
  category: "Jenis/kategori",
  note: "Keterangan",
  storage: "Cara simpan",
  shelfLife: "Masa simpan",
};
