import { formatDate, formatMoment } from "@/lib/dates";
import { facts } from "@/lib/pdf/facts";
import { letterhead } from "@/lib/pdf/letterhead";
import { paperTitle } from "@/lib/pdf/paper-title";
import { paragraph } from "@/lib/pdf/paragraph";
import { renderPdf } from "@/lib/pdf/render-pdf";
import { signatures } from "@/lib/pdf/signatures";
import { letterNumber } from "../letters/letter-number";
import type { DataLetter } from "./get-answer";

const asked = { hapus: "penghapusan data", batasi: "pembatasan pemakaian data", salinan: "salinan data" };

const done = {
  hapus: [
    "Data Anda dan usaha Anda sudah dihapus pada tanggal surat ini: nama, alamat, nomor telepon, NIK, NPWP, nomor dan berkas dokumen, serta produk. Penghapusan ini tidak dapat dikembalikan.",
    "Yang tetap disimpan karena diwajibkan: pembukuan titip jual dan bukti serah terima, surat dinas yang sudah terbit, dan jejak keputusan petugas tanpa nama Anda. Salinan cadangan hilang sendiri setelah masa simpannya habis.",
  ],
  batasi: [
    "Sejak tanggal surat ini data usaha Anda tetap tersimpan tetapi tidak dipakai: tidak tampil di etalase, tidak diperiksa, dan tidak diteruskan kepada siapa pun. Anda mengakhirinya kapan saja dengan memberikan lagi persetujuan di loket dinas.",
  ],
  salinan: [
    "Salinan seluruh data usaha Anda diserahkan bersama surat ini. Simpanlah di tempat aman, karena di dalamnya ada nomor identitas yang utuh.",
  ],
};

/** The answer as a PDF, from what was kept when it was issued: the same bytes whenever it is printed. */
export function printAnswer(letter: DataLetter) {
  const { addressee, address, issuedOn, issuedAt } = letter;
  const { letterhead: head, asked: kind, askedAt, decision, reason } = letter.facts;
  const number = letterNumber(letter);
  const isGranted = decision === "dikabulkan";
  const to = addressee ?? "pemohon (nama sudah dihapus)";
  return renderPdf({
    title: `Jawaban permintaan data ${number}`,
    author: head.name,
    dated: issuedAt,
    footer: `${number} · Jawaban atas permintaan data pribadi`,
    content: [
      ...letterhead(head),
      ...paperTitle("Jawaban atas permintaan data pribadi", number),
      paragraph(["Kepada Yth. ", { text: to, bold: true }, ...(address ? [`, ${address}`] : []), "."]),
      paragraph("Permintaan Anda atas data pribadi Anda sudah kami terima dan putuskan sebagai berikut:"),
      facts([
        ["Yang diminta", asked[kind]],
        ["Diterima", formatMoment(new Date(askedAt))],
        ["Diputus", formatMoment(issuedAt)],
        ["Jawaban", isGranted ? "Dikabulkan" : "Ditolak"],
        ["Alasan", reason],
      ]),
      ...(isGranted
        ? done[kind].map((text) => paragraph(text))
        : [paragraph("Data Anda tidak berubah. Anda dapat mengajukan permintaan lagi kapan saja.")]),
      signatures(
        [{ above: `${head.city}, ${formatDate(issuedOn)}`, title: head.signatory }],
        [
          paragraph(
            "Bila Anda berkeberatan atas jawaban ini, sampaikan kepada kantor kami di alamat di atas dengan menyebut nomor surat ini. Jawaban ini diberikan menurut UU Nomor 27 Tahun 2022 tentang Pelindungan Data Pribadi.",
          ),
        ],
      ),
    ],
  });
}
