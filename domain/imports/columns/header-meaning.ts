import type { ColumnField, PermitField } from "../fields";
import { combinedTitle } from "./combined-title";

export type Meaning = {
  /** Candidates, likeliest first; none for a column that is known and not wanted. */
  fields: ColumnField[];
  /** The higher of two titles for one field wins. */
  rank: number;
  /** What stands in the column must confirm it. */
  doubtful?: boolean;
};

/** A title in lower case, letters and digits only, with the spellings of P-IRT made one. */
export function plainTitle(title: string) {
  return title
    .toLowerCase()
    .replaceAll(/\b([a-z])[. ](?:([a-z])[. ])?([a-z])[. ]([a-z])\b/g, "$1$2$3$4")
    .replaceAll(/\bspp?[\s.-]*p?\.?irt\b|\bp[\s.-]*irt\b/g, "pirt")
    .replaceAll(/[^a-z0-9@]+/g, " ")
    .trim();
}

const permitWords: Record<PermitField, RegExp> = {
  nib: /\bnib\b|induk berusaha/,
  pirt: /pirt|\birt\b/,
  halal: /halal|bpjph/,
  bpom: /bpom|badan pom|\bmd\b/,
  cosmetic: /notifikasi|kosmetik|cosmetic/,
  brand: /\b(hki|haki|idm|trade ?mark)\b|(sertifikat|nomor|no) mere?k|mere?k terdaftar/,
};
const anyPermit = /i[zj]in|legalitas|peri[zj]inan|sertifi[kc]|permit|licen[sc]e|\blegal(ity)?\b|dokumen/;
const dates = /masa berlaku|berlaku|\bexp|kada?lu|\bt(an)?gg?a?l\b|terbit|tahun/;

/** Kinds of permit that a title names; all when it says "lain". */
export function permitsNamed(title: string): PermitField[] {
  const plain = plainTitle(title);
  const all = Object.keys(permitWords) as PermitField[];
  if (/\blain|\bdll\b|i[zj]in edar/.test(plain)) return all;
  const named = all.filter((field) => permitWords[field].test(plain));
  return named.includes("bpom") ? [...new Set<PermitField>([...named, "cosmetic"])] : named;
}

const unwanted: Meaning = { fields: [], rank: 0 };

const rules: readonly (readonly [RegExp, Meaning])[] = [
  [/^(no|nomor|nmr|num|number|nr|no urut|nomor urut|urut)$/, unwanted],
  [
    /\bnik\b|^(?!nama).*\bktp\b|induk kependudukan|id card|identity|national id|no(mor)? identitas|^id (number|no)$/,
    { fields: ["nik"], rank: 3 },
  ],
  [/(masa|umur|lama) (simpan|tahan)|daya (tahan|simpan)|shelf ?life/, { fields: ["shelfLife"], rank: 3 }],
  [/(cara|suhu|kondisi|metode) (simpan|penyimpanan)|^penyimpanan$|^storage\b/, { fields: ["storage"], rank: 3 }],
  [/lahir|kelamin|^jk$|^l p$|agama|pendidikan|\bumur\b|\busia\b/, unwanted],
  [/(tgl|tanggal|tgl\.|kapasitas|tempat|kode) produksi|production date|\bmfg|\bmfd\b/, unwanted],
  [
    /(harga|hrg) (beli|modal|pokok|dasar)|\bhpp\b|modal|om[sz]e?t|(total|jumlah|jml|jmlh) (harga|nilai|rp)|^total(?! (stok|stock|barang|produk|qty))|^nilai|laba|margin|komisi|buying|cost\b/,
    unwanted,
  ],
  [/harga.*(jual|eceran|konsumen|galeri|etalase)|(selling|retail|sale) price/, { fields: ["price"], rank: 4 }],
  [/(harga|hrg).*(setor|titip|umkm|grosir|reseller|agen|pelaku)/, { fields: ["price"], rank: 2 }],
  [/harga|\bhrg\b|\bhrga\b|price|^rp$|^@$|tarif|bande?rol|^nominal$/, { fields: ["price"], rank: 3 }],
  [/terjual|\blaku\b|keluar|rusak|retur|\bsold\b|terbayar/, unwanted],
  [/(tgl|tanggal|date) (masuk|titip|terima|keluar|input|data|daftar|pendataan)|timestamp|cap waktu/, unwanted],
  [/\b(stok|stock|persediaan).*(akhir|sisa|fisik|opname)|\bsisa\b|on ?hand|opname/, { fields: ["stock"], rank: 4 }],
  [/\b(stok|stock).*(awal|masuk)|barang masuk/, { fields: ["stock"], rank: 2 }],
  [/\bsto[kc]k?\b|\bqty\b|quantity|kuantitas|persediaan|banyak(nya)?\b|^units$/, { fields: ["stock"], rank: 3 }],
  [
    /^(jumlah|jml|jmlh|jlh)( (barang|produk|stok|titip(an)?|unit|pcs|item|buah|display|yang dititip\w*))?$/,
    { fields: ["stock"], rank: 3, doubtful: true },
  ],
  [
    /kada?l[au]*w?a?rsa|kedalu?w?arsa|kadalurs?a|\bexp\b|\bexpd?\b|expir|\bed\b|\bbbd?\b|best before|baik digunakan|use by|sell by/,
    { fields: ["expiresOn"], rank: 3 },
  ],
  [/masa berlaku|berlaku (s|hingga|sampai)|\bkdl\b|^b sebelum$/, { fields: ["expiresOn"], rank: 1, doubtful: true }],
  [
    /\b(hp|wa|wh?ats? ?app?|telp|tlp|telepon|telpon|tlpn|tel|ponsel|phone|handphone|mobile|seluler|no kontak|nomor kontak|cellphone)\b/,
    { fields: ["phone"], rank: 3 },
  ],
  [/kontak|contact|\bcp\b|hubungi/, { fields: ["phone", "owner"], rank: 2, doubtful: true }],
  [
    /kode|barcode|\bsku\b|foto|gambar|photo|\blink\b|\burl\b|e ?mail|instagram|\big\b|facebook|medsos|sosmed|media sosial|tiktok|shopee|website|npwp|tenaga kerja|karyawan|^rt( rw)?$|^rw$|\bkab(upaten)?\b|provinsi|\bttd\b|tanda tangan|paraf|kbli|rekening|\bbank\b|^satuan$|^unit$|^uom$|komposisi|bahan baku|^warna$/,
    unwanted,
  ],
  [/\brasa\b|varian|variant|flavou?r/, { fields: ["variant"], rank: 3 }],
  [/\bkec\b|kecamatan|(sub)? ?district|^wilayah$|^wil$/, { fields: ["kecamatan"], rank: 3 }],
  [/alamat|address|domisili/, { fields: ["address"], rank: 3 }],
  [/\bdesa\b|kelurahan|\bkel\b|dusun|\bdsn\b|kampung|lokasi|\bvillage\b/, { fields: ["address"], rank: 1 }],
  [/(berat|net+o?|weight|gramasi|gram\b|grammage|volume|^brt\b|^gr$)/, { fields: ["weight"], rank: 4 }],
  [/\bisi\b|ukuran|\bsize\b|takaran|\bvol\b|content/, { fields: ["weight"], rank: 3 }],
  [/kemasan|packag|packing/, { fields: ["weight"], rank: 2 }],
  [
    /kategori|category|klasifikasi|jenis usaha|bidang|sektor|golongan|^jenis$|^type$|^tipe$|^kelompok$|kelompok (produk|barang)/,
    { fields: ["category"], rank: 2 },
  ],
  [
    /jenis (produk|barang|makanan|kerajinan|olahan)|(produk|barang) jenis|product type/,
    { fields: ["product", "category"], rank: 2 },
  ],
  [
    /pemilik|\bowner|pengusaha|nama lengkap|penanggung ?jawab|\bpj\b|perajin|pengrajin|atas nama|\ba n\b|proprietor|sesuai ktp|nama ktp|nama ketua|\bpengelola\b|pimpinan|direktur|nama orang/,
    { fields: ["owner"], rank: 3 },
  ],
  [
    /pelaku|produsen|producer|penitip|mitra|supplier|pemasok|vendor|konsin|consign|peserta|pembuat|maker|artisan/,
    { fields: ["business", "owner"], rank: 2, doubtful: true },
  ],
  [/mere?k (usaha|toko|umkm)|brand (usaha|umkm)|nama brand/, { fields: ["business"], rank: 2 }],
  [
    /nama produk|nama barang|nama dagang(an)?|product name|item name|produk nama|barang nama/,
    { fields: ["product"], rank: 4 },
  ],
  [
    /produk|product|barang|\bitem|komodit|dagangan|hasil produksi|nama (makanan|olahan|kerajinan)|goods|jualan|\bmenu\b|^uraian$|^description$/,
    { fields: ["product"], rank: 3 },
  ],
  [
    /umkm|\bukm\b|\bikm\b|\bumk\b|usaha|\btoko\b|perusahaan|business|company|outlet|\bshop\b|\bstore\b|seller|nama kelompok|enterprise|\bsme\b|\bmsme\b|industri/,
    { fields: ["business"], rank: 3 },
  ],
  [/mere?k|brand/, { fields: ["brand", "business"], rank: 2, doubtful: true }],
  [/\bket\b|keterangan|catatan|\bnotes?\b|remark|\binfo\b/, { fields: ["note"], rank: 3 }],
  [/^nama$|^name$/, { fields: ["business", "owner", "product"], rank: 1, doubtful: true }],
];

/** What a column's title says it holds; null when it says nothing known. */
export function headerMeaning(title: string): Meaning | null {
  const plain = plainTitle(title);
  if (!plain || plain.length > 60) return null;
  if (combinedTitle(title)) return { fields: ["business"], rank: 3 };
  return permitMeaning(plain) ?? rules.find(([words]) => words.test(plain))?.[1] ?? null;
}

function permitMeaning(plain: string): Meaning | null {
  const named = (Object.keys(permitWords) as PermitField[]).filter((field) => permitWords[field].test(plain));
  const general = anyPermit.test(plain);
  if (named.length === 0 && !general) return null;
  if (dates.test(plain)) return { fields: [], rank: 0 };
  const [only] = named;
  if (only && named.length === 1) return { fields: [only], rank: 3 };
  return { fields: ["permits"], rank: 2 };
}
