import { formatDate } from "@/lib/dates";
import { readPattern } from "@/lib/safe-pattern/read-pattern";
import { showNumber } from "../show-number";
import type { Held, Paper } from "../verdict";
import { type KindRule, ruleOn } from "./kind-rule";
import { latestEnd } from "./latest-end";
import { monthsText } from "./months-text";

/** A row of a kind of document, with what a verdict says of it. */
export type KindRow = KindRule & { id: string; kind: string; source: string };

export type OnRecord = Pick<Paper, "kind" | "number" | "issuedOn" | "expiresOn" | "checkedUnder">;

/** What is left of a document: its last day, and where a newer row ends it outright, the row and why. */
type Left = { expiresOn: string | null; held?: Held };

/**
 * What a verified document is worth on a date, by the rows of its kind, the one written last first. A row takes something
 * from it only where it says something else than the row under which it was verified: what an officer accepted as it is
 * stays, also when only the help changes. The day printed on a document is never made later.
 */
export function holdAgainst(paper: OnRecord, rows: readonly KindRow[], name: string, date: string): Left {
  const { number, issuedOn, expiresOn } = paper;
  const now = ruleOn(rows, issuedOn ?? date);
  const then = rows.find(({ id }) => id === paper.checkedUnder) ?? rows.at(-1);
  if (!now || !then || now === then) return { expiresOn };
  if (now.pattern !== then.pattern && isUnlike(number, now)) return { expiresOn, held: misfit(paper, now, name) };
  if (now.validMonths === null || now.validMonths === then.validMonths) return { expiresOn };
  if (!issuedOn) return expiresOn ? { expiresOn } : { expiresOn, held: undated(now, name) };
  const last = latestEnd(issuedOn, now.validMonths);
  return expiresOn && expiresOn <= last ? { expiresOn } : { expiresOn: last, held: shortened(paper, now, name, last) };
}

function isUnlike(number: string, { pattern }: KindRow) {
  const read = pattern ? readPattern(pattern).pattern : undefined;
  return read !== undefined && !read.test(number);
}

const since = ({ validFrom, source }: KindRow) => `sejak ${formatDate(validFrom)} (${source})`;

function misfit({ kind, number }: OnRecord, row: KindRow, name: string): Held {
  return {
    ruleId: row.id,
    from: row.validFrom,
    reason: `${name} ${showNumber(kind, number)} tidak sesuai bentuk nomor yang berlaku ${since(row)}.`,
    nextStep: `Ajukan lagi ${name} dengan nomor menurut ketentuan itu. Bila di dokumennya memang tertulis begitu, petugas legalitas dapat menerimanya.`,
  };
}

function undated(row: KindRow, name: string): Held {
  return {
    ruleId: row.id,
    from: row.validFrom,
    reason: `${name} punya masa berlaku ${since(row)}, tetapi tanggal terbit dan berakhirnya belum tercatat.`,
    nextStep: `Ajukan lagi ${name} dengan tanggalnya.`,
  };
}

function shortened({ kind, number }: OnRecord, row: KindRow, name: string, last: string): Held {
  return {
    ruleId: row.id,
    from: null,
    reason: `${name} ${showNumber(kind, number)} berakhir ${formatDate(last)}: yang terbit ${since(row)} berlaku paling lama ${monthsText(row.validMonths ?? 0)}.`,
    nextStep: `Perpanjang ${name}, lalu ajukan yang baru.`,
  };
}
