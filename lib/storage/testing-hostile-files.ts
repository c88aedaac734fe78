import * as bytes from "./testing-hostile-bytes";
import { pdfWith } from "./testing-pdf";
import type { UploadProblem } from "./upload-problem";

type Hostile = {
  what: string;
  name: string;
  make: () => Buffer | Promise<Buffer>;
  /** Why it is not taken; else what it is kept as. */
  refused?: UploadProblem;
  kept?: { name: string; mime: string };
};

/** For tests: what people with bad intentions send, or unlucky ones by mistake. */
export const hostileFiles: readonly Hostile[] = [
  {
    what: "foto yang juga ZIP",
    name: "foto.jpg",
    make: bytes.photoAndZip,
    kept: { name: "foto.jpg", mime: "image/jpeg" },
  },
  {
    what: "foto dengan skrip di dalamnya",
    name: "a.jpg",
    make: bytes.photoAndPage,
    kept: { name: "a.jpg", mime: "image/jpeg" },
  },
  { what: "PDF yang juga ZIP", name: "izin.pdf", make: bytes.pdfAndZip, refused: "pdf_aktif" },
  { what: "GIF yang juga skrip", name: "foto.gif", make: () => Buffer.from("GIF89a=1;alert(1)//"), refused: "jenis" },
  { what: "SVG berskrip", name: "logo.svg", make: bytes.svg, refused: "jenis" },
  { what: "SVG berskrip bernama .png", name: "logo.png", make: bytes.svg, refused: "jenis" },
  { what: "program bernama .pdf, dengan PDF di dalamnya", name: "izin.pdf", make: bytes.program, refused: "jenis" },
  { what: "PDF berskrip", name: "izin.pdf", make: bytes.scriptedPdf, refused: "pdf_aktif" },
  { what: "PDF berskrip yang dimampatkan", name: "izin.pdf", make: bytes.packedScriptPdf, refused: "pdf_aktif" },
  { what: "gambar 50.000 × 50.000 titik", name: "foto.png", make: bytes.pixelBomb, refused: "gambar_terlalu_luas" },
  { what: "bom ZIP", name: "izin.pdf", make: bytes.zipBomb, refused: "jenis" },
  { what: "PDF yang mengembang tiga ratus kali", name: "izin.pdf", make: bytes.pdfBomb, refused: "pdf_berat" },
  { what: "berkas kosong", name: "izin.pdf", make: () => Buffer.alloc(0), refused: "kosong" },
  { what: "foto bernama .pdf", name: "izin.pdf", make: bytes.photo, kept: { name: "izin.jpg", mime: "image/jpeg" } },
  {
    what: "PDF bernama .exe",
    name: "izin.exe",
    make: () => pdfWith(),
    kept: { name: "izin.pdf", mime: "application/pdf" },
  },
  { what: "PDF 300 halaman", name: "izin.pdf", make: () => pdfWith({ pages: 300 }), refused: "pdf_terlalu_panjang" },
  { what: "PDF tanpa isi", name: "izin.pdf", make: bytes.hollowPdf, refused: "pdf_rusak" },
];
