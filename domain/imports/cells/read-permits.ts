import { groundOf, type NumberRules } from "@/domain/legalitas/kinds/number-rules";
import { permitNames } from "@/domain/legalitas/permit-numbers/kinds";
import { readNumber } from "@/domain/legalitas/read-number";
import { shortened, tidy } from "@/lib/text";
import { fieldNames, type PermitField } from "../fields";
import type { Problem } from "../understanding";
import { kindOfField } from "./permit-fields";
import { permitKind } from "./permit-kind";
import { permitPieces } from "./permit-pieces";
import { permitStatement } from "./permit-statements";

export type PermitCell = {
  home: PermitField | "permits";
  /** Kinds that the column's title allows. */
  accepts: readonly PermitField[];
  written: string | number;
};
export type PermitsRead = {
  values: Record<PermitField, string | null>;
  typed: Partial<Record<PermitField, string>>;
  problems: Problem[];
};

/** A day to judge on, by which rules, and whether every cell is text, so that numbers may have lost a zero. */
type PermitContext = { numbers: NumberRules; today: string; textOnly: boolean };

/** Said in one column and numbered in another is no doubt. */
const unwritten = "disebut ada, tetapi nomornya tidak ditulis.";

/** Every permit in a row's cells, each put where it belongs, judged on a day by the rules of its kind. */
export function readPermits(cells: readonly PermitCell[], context: PermitContext): PermitsRead {
  const read: PermitsRead = {
    values: { nib: null, pirt: null, halal: null, bpom: null, cosmetic: null, brand: null },
    typed: {},
    problems: [],
  };
  for (const cell of cells) readCell(cell, read, context);
  read.problems = read.problems.filter(
    ({ field, message }) => read.values[field as PermitField] === null || !message.endsWith(unwritten),
  );
  return read;
}

function readCell(cell: PermitCell, read: PermitsRead, context: PermitContext) {
  const { home } = cell;
  const field = home === "permits" ? (cell.accepts[0] ?? "nib") : home;
  const say = (message: string, at: PermitField = field) => read.problems.push({ field: at, message });
  if (typeof cell.written === "number" && cell.written > 999_999_999_999_999) {
    return say(`${fieldNames[home]} rusak karena disimpan sebagai angka. Ketik ulang sebagai teks.`);
  }
  let text = typeof cell.written === "number" ? cell.written.toFixed(0) : tidyLines(cell.written);
  const lostZero = typeof cell.written === "number" || context.textOnly;
  if (home === "nib" && lostZero && /^\d{12}$/.test(text)) {
    text = `0${text}`;
    say("NIB kehilangan angka 0 di depan karena disimpan sebagai angka; sudah ditambahkan. Periksa kembali.");
  }
  if (/^\d[.,]\d+e\+?\d+$/i.test(text)) {
    return say(`${fieldNames[home]} "${text}" rusak karena disimpan sebagai angka. Ketik ulang sebagai teks.`);
  }
  if (permitStatement(text) === "none") return;
  for (const piece of permitPieces(text)) {
    const said = piece.label ?? (home === "permits" ? null : home);
    const statement = permitStatement(piece.text);
    const name = said ? fieldNames[said] : cell.accepts.map((one) => fieldNames[one]).join(" atau ") || "Izin";
    if (statement === "under-way") say(`${name} masih dalam proses; nomornya belum ada.`, said ?? field);
    else if (statement === "claimed" || (piece.label && !piece.text)) say(`${name} ${unwritten}`, said ?? field);
    else if (!statement) numbered(piece.text, said, cell, read, context, say);
  }
}

type Say = (message: string, at?: PermitField) => void;

function numbered(
  text: string,
  said: PermitField | null,
  cell: PermitCell,
  read: PermitsRead,
  { numbers, today }: PermitContext,
  say: Say,
) {
  const kind = permitKind(text, said);
  if (!kind) return say(`"${shortened(text)}" tidak dikenali sebagai nomor izin. Periksa kembali.`);
  if (kind === "brand" && !/\d{5}/.test(text)) return;
  const permit = kindOfField[kind];
  const { value, problems } = readNumber(permit, text, groundOf(numbers, permit, today));
  for (const problem of problems) say(problem, kind);
  if (value === null) return;
  const belongs = cell.home === "permits" || kind === cell.home || cell.accepts.includes(kind);
  if (!belongs && cell.home !== "permits") {
    const name = permitNames[permit];
    say(`Nomor ${name} tertulis di kolom ${fieldNames[cell.home]}; dipindahkan ke ${fieldNames[kind]}.`, kind);
  }
  const before = read.values[kind];
  if (before && before !== value) {
    return say(`Ada dua nomor ${fieldNames[kind]}: ${before} dan ${value}. Yang pertama dipakai.`, kind);
  }
  read.values[kind] = value;
  read.typed[kind] ??= text;
}

function tidyLines(text: string) {
  return text.replace(/^'+/, "").split(/\r?\n/).map(tidy).filter(Boolean).join("\n");
}
