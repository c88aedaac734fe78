/** Everything that can be wrong with an upload, by a short name that fits an address. */
export type UploadProblem =
  | "tanpa_berkas"
  | "kosong"
  | "terlalu_besar"
  | "terputus"
  | "bukan_formulir"
  | "jenis"
  | "heic"
  | "pdf_aktif"
  | "pdf_terkunci"
  | "pdf_rusak"
  | "pdf_berat"
  | "pdf_terlalu_panjang"
  | "gambar_rusak"
  | "gambar_terlalu_luas"
  | "tujuan"
  | "potongan"
  | "hilang"
  | "penuh"
  | "kuota"
  | "belum_selesai";

/** An upload that is refused; what it means to a person is said by whoever asked for the file. */
export class BadUpload extends Error {
  constructor(readonly problem: UploadProblem) {
    super(`Upload refused: ${problem}`);
  }
}
