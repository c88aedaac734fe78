import { type Db, db } from "@/db/client";
import { formatDate } from "@/lib/dates";
import { formatCount, formatRupiah } from "@/lib/money";
import { dataTable } from "@/lib/pdf/data-table";
import { facts } from "@/lib/pdf/facts";
import { letterhead } from "@/lib/pdf/letterhead";
import type { Paper } from "@/lib/pdf/paper";
import { paperTitle } from "@/lib/pdf/paper-title";
import { paragraph } from "@/lib/pdf/paragraph";
import { signatures } from "@/lib/pdf/signatures";
import { signed } from "@/lib/signed";
import { borneBy } from "../consignments/borne-by";
import { listLosses } from "../consignments/list-losses";
import { paperNumber, paperTitles } from "../consignments/paper-words";
import { readLetterhead } from "../consignments/read-letterhead";
import { NotFound } from "../errors";
import type { Actor } from "../policy";
import { getStocktake, type Stocktake } from "./get-stocktake";
import type { PostedLine } from "./posted-lines";

/** The berita acara of a posted count: what was counted, what differed and why, and room for both signatures. */
export async function stocktakePaper(actor: Actor, id: string, tx: Db = db): Promise<Paper> {
  const stocktake = await getStocktake(actor, id, tx);
  const { endedAt, paper } = stocktake;
  if (!endedAt || !paper) throw new NotFound("Berita acara");
  const [head, { sums }] = await Promise.all([readLetterhead(tx), listLosses(actor, { paperId: paper.id }, {}, tx)]);
  const number = paperNumber({ kind: "opname", ...paper }, stocktake.place.slug);
  return {
    title: `${paperTitles.opname} ${number}`,
    author: head.name,
    dated: endedAt,
    footer: `${number} · ${stocktake.place.name}`,
    content: [
      ...letterhead(head),
      ...paperTitle(paperTitles.opname, number),
      ...body(stocktake, endedAt),
      ...(sums.rows > 0 ? [paragraph(borneBy("barang yang hilang", sums))] : []),
      signatures(
        [
          { above: " ", title: "Petugas yang membukukan", name: stocktake.endedBy ?? "" },
          {
            above: `${head.city}, ${formatDate(endedAt)}`,
            title: "Yang ikut mengesahkan",
            name: stocktake.secondBy ?? "",
          },
        ],
        [paragraph(closing(number, stocktake.lines))],
      ),
    ],
  };
}

function body({ place, startedAt, startedBy, lines }: Stocktake, endedAt: Date) {
  const differing = lines.filter(({ difference }) => difference !== 0);
  const value = lines.reduce((sum, line) => sum + line.value, 0);
  return [
    paragraph(
      `Pada hari ini, ${formatDate(endedAt)}, telah dihitung barang titipan di ${place.name} dan dicocokkan dengan buku besar, dengan hasil sebagai berikut.`,
    ),
    facts([
      ["Mulai dihitung", `${formatDate(startedAt)}, oleh ${startedBy}`],
      ["Batch dihitung", formatCount(lines.length)],
      ["Unit menurut catatan", formatCount(lines.reduce((sum, { expected }) => sum + expected, 0))],
      ["Unit dihitung", formatCount(lines.reduce((sum, { counted }) => sum + counted, 0))],
      ["Batch berselisih", formatCount(differing.length)],
      ["Nilai selisih", formatRupiah(value)],
    ]),
    ...(differing.length > 0 ? [paragraph("Selisih dan alasannya:"), differences(differing, value)] : []),
  ];
}

function closing(number: string, lines: readonly PostedLine[]) {
  const differing = lines.filter(({ difference }) => difference !== 0).length;
  const result =
    differing > 0
      ? `${formatCount(differing)} selisih telah dibukukan sebagai gerakan stok pada tanggal berita acara ini.`
      : "Seluruh barang sesuai dengan catatan.";
  return `${result} Berita acara nomor ${number} dibuat dengan sebenarnya, rangkap dua, masing-masing satu untuk setiap pihak.`;
}

function differences(lines: readonly PostedLine[], value: number) {
  return dataTable(
    [
      { head: "Barang", width: "*" },
      { head: "Pemilik", width: "auto" },
      { head: "Catatan", isNumber: true },
      { head: "Dihitung", isNumber: true },
      { head: "Selisih", isNumber: true },
      { head: "Nilai", isNumber: true },
      { head: "Alasan", width: "*" },
    ],
    lines.map((line) => [
      `${line.product}, batch ${line.batch}`,
      line.business,
      formatCount(line.expected),
      formatCount(line.counted),
      signed(line.difference),
      formatRupiah(line.value),
      `${line.reason ?? ""}${line.isRecounted ? " (dihitung ulang)" : ""}`,
    ]),
    {
      total: [
        "Jumlah",
        "",
        "",
        "",
        signed(lines.reduce((sum, { difference }) => sum + difference, 0)),
        formatRupiah(value),
        "",
      ],
    },
  );
}
