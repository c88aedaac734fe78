import type { Content } from "pdfmake/interfaces";
import { formatDate, formatShortDate } from "@/lib/dates";
import { formatRupiah } from "@/lib/money";
import { dataTable } from "@/lib/pdf/data-table";
import { letterhead } from "@/lib/pdf/letterhead";
import type { Paper } from "@/lib/pdf/paper";
import { paperTitle } from "@/lib/pdf/paper-title";
import { paragraph } from "@/lib/pdf/paragraph";
import { signatures } from "@/lib/pdf/signatures";
import { regencyName } from "@/lib/site-name";
import { borneBy } from "./borne-by";
import type { PaperFacts } from "./get-paper";
import { paperTitles } from "./paper-words";
import type { Head } from "./read-letterhead";
import { receiptContent } from "./settlement-receipt";

const number = new Intl.NumberFormat("id-ID");

/** A paper of the gallery, ready to print: what was handed over, and a place for each to sign. */
export function paperDocument(paper: PaperFacts, head: Head): Paper {
  const title = paperTitles[paper.kind];
  return {
    title: `${title} ${paper.number}`,
    author: head.name,
    dated: paper.at,
    footer: `${paper.number} · ${paper.place}`,
    content: [
      ...letterhead(head),
      ...paperTitle(title, paper.number),
      ...(paper.payout ? receiptContent(paper, paper.payout) : goodsContent(paper)),
      signatures(signers(paper, head), [paragraph(closing(paper))]),
    ],
  };
}

function goodsContent(paper: PaperFacts): Content[] {
  const isIntake = paper.kind === "titip";
  const columns = [
    { head: "No.", isNumber: true },
    { head: "Label" },
    { head: "Barang", width: "*" },
    ...(paper.business ? [] : [{ head: "Pemilik" }]),
    { head: "Kedaluwarsa" },
    { head: "Jumlah", isNumber: true },
    ...(isIntake
      ? [
          { head: "Harga pemilik", isNumber: true },
          { head: "Harga jual", isNumber: true },
          { head: "Potongan", isNumber: true },
        ]
      : []),
  ];
  const rows = paper.lines.map((line, i) => [
    String(i + 1),
    String(line.number),
    line.code ? `${line.product} (kode ${line.code})` : line.product,
    ...(paper.business ? [] : [line.business]),
    line.expiresOn ? formatShortDate(line.expiresOn) : "–",
    number.format(line.quantity),
    ...(isIntake
      ? [
          formatRupiah(line.terms.owner_price),
          formatRupiah(line.terms.price),
          `${number.format(line.terms.cut / 100)}%`,
        ]
      : []),
  ]);
  const units = paper.lines.reduce((sum, { quantity }) => sum + quantity, 0);
  const total = columns.map(({ head }) =>
    head === "Barang" ? "Jumlah" : head === "Jumlah" ? number.format(units) : "",
  );
  const overridden = paper.lines.filter(({ overrideReason }) => overrideReason);
  return [
    paragraph(opening(paper)),
    dataTable(columns, rows, { total }),
    ...(paper.reason ? [paragraph(`Alasan: ${paper.reason}`)] : []),
    ...(paper.loss ? [paragraph(borneBy("barang ini", paper.loss))] : []),
    ...(isIntake ? overridden.map((line) => paragraph(`Catatan ${line.number}: ${line.overrideReason}`)) : []),
  ];
}

function opening(paper: PaperFacts) {
  const on = `Pada ${formatDate(paper.at)} di ${paper.place}, ${paper.address},`;
  const owner = paper.business ? `${paper.counterparty} (${paper.business})` : paper.counterparty;
  const theirs = ` milik ${paper.business ? `${paper.owner} (${paper.business})` : ownersOf(paper)}`;
  switch (paper.kind) {
    case "titip":
      return `${on} ${owner} menyerahkan dan ${paper.by} menerima barang titip jual berikut.`;
    case "retur":
      return `${on} ${paper.by} mengembalikan dan ${owner} menerima barang titip jual yang tidak terjual berikut.`;
    case "pindah":
      return `${on} ${paper.by} menyerahkan barang titip jual${theirs} berikut kepada ${paper.counterparty} untuk ${paper.toPlace}.`;
    default:
      return `${on} barang titip jual${theirs} berikut dimusnahkan oleh ${paper.by} di hadapan ${paper.counterparty} dan ${paper.witness ?? "saksi"}.`;
  }
}

function ownersOf({ lines }: PaperFacts) {
  const [one, ...others] = new Set(lines.map(({ business }) => business));
  return one && others.length === 0 ? one : "para pemilik yang disebut pada setiap baris";
}

/** What is signed, said with the signatures: they may have come to stand on a page of their own. */
function closing({ kind, number: name, lines, payout }: PaperFacts) {
  if (payout) {
    return `Kwitansi nomor ${name} dibuat rangkap dua, masing-masing satu untuk setiap pihak, sebagai tanda terima ${formatRupiah(payout.amount)}.`;
  }
  const units = lines.reduce((sum, { quantity }) => sum + quantity, 0);
  const copies = kind === "musnah" ? "tiga" : "dua";
  const made = `Berita acara nomor ${name} atas ${number.format(units)} barang dalam ${number.format(lines.length)} baris dibuat dengan sebenarnya, rangkap ${copies}, masing-masing satu untuk setiap pihak.`;
  if (kind !== "titip") return made;
  return `Pemilik menerima harga jual dikurangi potongan untuk setiap barang yang terjual. Barang yang tidak terjual dikembalikan. ${made}`;
}

function signers(paper: PaperFacts, head: Head) {
  const above = `${head.city || regencyName()}, ${formatDate(paper.at)}`;
  const office = { above, title: "Petugas galeri", name: paper.by };
  const other = (title: string) => ({ title, name: paper.counterparty });
  switch (paper.kind) {
    case "titip":
      return [other("Yang menyerahkan"), { ...office, title: "Yang menerima" }];
    case "retur":
      return [other("Yang menerima"), { ...office, title: "Yang menyerahkan" }];
    case "setoran":
      return [other("Yang menerima"), { ...office, title: "Yang membayar" }];
    case "musnah":
      return [other("Pihak pemilik"), { title: "Saksi", name: paper.witness ?? undefined }, office];
    default:
      return [other("Yang menerima"), { ...office, title: "Yang menyerahkan" }];
  }
}
