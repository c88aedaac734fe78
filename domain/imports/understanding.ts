import type { ColumnField, PermitField, RowField } from "./fields";

export type Problem = { field: RowField; message: string };

/** One product line in its normal form; what could not be read is null and named in `problems`. */
export type ImportRow = {
  row: number;
  business: string | null;
  owner: string | null;
  nik: string | null;
  phone: string | null;
  kecamatan: string | null;
  product: string | null;
  price: number | null;
  weight: string | null;
  nib: string | null;
  pirt: string | null;
  halal: string | null;
  bpom: string | null;
  cosmetic: string | null;
  brand: string | null;
  expiresOn: string | null;
  stock: number | null;
  problems: Problem[];
  duplicateOf: number | null;
};

/** The same with what is kept beside it: where it stood, and which business of the file it belongs to. */
export type UnderstoodRow = ImportRow & {
  sheet: string;
  businessIndex: number;
  duplicateOfSheet: string | null;
  address: string | null;
  category: string | null;
  note: string | null;
  /** Absent in rows that were read before anybody asked. */
  storage?: "suhu_ruang" | "dingin" | "beku" | null;
  shelfLifeDays?: number | null;
  /** Permit numbers as somebody typed them. */
  typed: Partial<Record<PermitField, string>>;
};

export type UnderstoodBusiness = {
  name: string | null;
  owner: string | null;
  nik: string | null;
  phone: string | null;
  kecamatan: string | null;
  address: string | null;
  nib: string | null;
};

export type UnderstoodColumn = {
  index: number;
  letter: string;
  title: string;
  /** What stands in its first filled cell. */
  sample: string;
  field: ColumnField | null;
  /** Recognised by its title, by what stands in it, or mapped by hand. */
  by: "judul" | "isi" | "tangan" | null;
};

export type UnderstoodSheet = {
  name: string;
  headerRow: number | null;
  columns: UnderstoodColumn[];
  /** Rows that hold no product, and what they were taken for. */
  skipped: { row: number; reason: string }[];
};

export type Understanding = {
  sheets: UnderstoodSheet[];
  rows: UnderstoodRow[];
  businesses: UnderstoodBusiness[];
  /** What concerns the whole file rather than one row. */
  notices: string[];
};
