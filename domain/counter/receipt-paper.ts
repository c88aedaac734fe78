import type { Content } from "pdfmake/interfaces";
import { formatDate, formatMoment } from "@/lib/dates";
import { facts } from "@/lib/pdf/facts";
import { letterhead } from "@/lib/pdf/letterhead";
import type { Paper } from "@/lib/pdf/paper";
import { paperTitle } from "@/lib/pdf/paper-title";
import { paragraph } from "@/lib/pdf/paragraph";
import { showReadableCode } from "@/lib/readable-code";
import { codeDays } from "../claims/make-code";
import type { Receipt } from "./get-receipt";
import { whereToAsk } from "./where-to-ask";

type ReceiptSize = "80" | "a4";
type Printed = { receipt: Receipt; code?: string; address: string; size: ReceiptSize };

/** 80 mm is the roll of a receipt printer. */
const roll = { width: 226.77, height: "auto" } as const;

/** The receipt as a paper: on A4 with a letterhead, or on the roll of a till printer. */
export function receiptPaper({ receipt, code, address, size }: Printed): Paper {
  const { head: office, visit, received, missing, next } = receipt;
  const isRoll = size === "80";
  const list = (title: string, lines: string[]): Content[] =>
    lines.length > 0
      ? [
          { text: title, bold: true, margin: [0, 6, 0, 2] },
          { ul: lines, margin: [0, 0, 0, 4] },
        ]
      : [];
  const head: Content[] = isRoll
    ? [
        { text: office.name, bold: true, alignment: "center" },
        { text: "TANDA TERIMA", alignment: "center", margin: [0, 2, 0, 6] },
      ]
    : [...letterhead(office), ...paperTitle("Tanda terima loket")];
  return {
    title: `Tanda terima nomor ${visit.number}`,
    author: office.name,
    dated: visit.startedAt,
    ...(isRoll ? { size: roll, margins: 12, isNumbered: false } : {}),
    content: [
      ...head,
      { text: String(visit.number), bold: true, fontSize: 34, alignment: "center" },
      {
        text: `${visit.counterName}, ${formatDate(visit.day)}`,
        alignment: "center",
        margin: [0, 0, 0, 8],
      },
      facts(
        [
          ["Usaha", visit.name],
          ["Pemilik", visit.ownerName],
          ["Dilayani", formatMoment(visit.startedAt)],
          ["Petugas", visit.servedBy],
        ],
        isRoll ? 46 : 130,
      ),
      ...list("Diterima", received.length > 0 ? received : ["Belum ada dokumen atau produk."]),
      ...list("Belum ada", missing),
      ...list("Selanjutnya", [...next, whereToAsk(address)]),
      ...(code ? claimPart(code, address) : []),
    ],
  };
}

function claimPart(code: string, address: string): Content[] {
  return [
    { text: "Kode klaim", bold: true, alignment: "center", margin: [0, 10, 0, 0] },
    { text: showReadableCode(code), bold: true, fontSize: 15, alignment: "center", margin: [0, 2, 0, 6] },
    { qr: `${address}/klaim#${code}`, fit: 90, alignment: "center" },
    {
      ...(paragraph(
        `Untuk mengurus usaha ini sendiri lewat HP, buka ${address}/klaim dan ketik kode itu. Berlaku ${codeDays} hari, sekali pakai. Siapa pun yang memegang kode ini dapat mengambil alih data usaha: simpan baik-baik.`,
      ) as object),
      alignment: "center",
      fontSize: 9,
      margin: [0, 6, 0, 0],
    } as Content,
  ];
}
