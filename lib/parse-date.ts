import { calendarDate, monthEnd, serialDate } from "./calendar";
import { monthNumber } from "./month-names";
import { nothing, type Reading, unclear, understood } from "./reading";
import { shortened, tidy } from "./text";

export type DayOrder = "dmy" | "mdy";

const noise =
  /\b(exp(ired?|iry)?( date)?|ed|bbd?|best before|use by|kada?lu?(w?)arsa|kedaluwarsa|tgl|tanggal|s\.?\/?d\.?|sd|sampai|hingga|senin|selasa|rabu|kamis|jum'?at|sabtu|minggu|pukul.*|baik digunakan sebelum|berlaku)\b[.:]?/gi;
const time = /[T\s]\d{1,2}[:.]\d{2}([:.]\d{2}(\.\d+)?)?\s*(z|wib|am|pm)?$/i;
const duration = /\d\s*(bln|bulan|hari|hr|minggu|mgg|th|thn|tahun|month|day|week|year)s?\b/i;

/** `YYYY-MM-DD` from a date cell, a day count, or any spelling: `20-Jan-27`, `28 Mei 2028`, `24/07/28`, `Des 2026`. */
export function parseDate(written: string | number | Date, order: DayOrder = "dmy"): Reading<string> {
  if (written instanceof Date) return fromCell(written);
  const text = tidy(String(written).replace(/^'+/, ""));
  if (/^[-–—./\s]*$/.test(text) || /^(belum|tidak|tdk)( ada)?$|^(kosong|nihil|0)$/i.test(text)) return nothing;
  const compact = fromDigits(text);
  if (compact) return understood(compact);
  if (duration.test(text)) {
    return unclear(`"${shortened(text)}" adalah lama simpan, bukan tanggal. Tulis tanggal kedaluwarsanya.`);
  }
  const bare = tidy(
    text
      .replace(time, "")
      .replaceAll(noise, " ")
      .replace(/^[\s.:,(=-]+|[\s.,)]+$/g, ""),
  );
  return inWords(bare, text) ?? inNumbers(bare, text, order) ?? unreadable(text);
}

function fromCell(date: Date): Reading<string> {
  if (Number.isNaN(date.getTime())) return unclear("Tanggal di sel ini rusak. Ketik ulang.");
  const value = calendarDate(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
  return value ? understood(value) : unclear(`Tahun ${date.getUTCFullYear()} tidak wajar. Periksa tanggalnya.`);
}

function fromDigits(text: string): string | null {
  if (/^\d{5}(\.\d+)?$/.test(text)) return serialDate(Number(text));
  const packed = /^\d{7,8}$/.test(text) ? text.padStart(8, "0") : "";
  if (!packed) return null;
  const dayFirst = calendarDate(Number(packed.slice(4)), Number(packed.slice(2, 4)), Number(packed.slice(0, 2)));
  if (dayFirst) return dayFirst;
  return calendarDate(Number(packed.slice(0, 4)), Number(packed.slice(4, 6)), Number(packed.slice(6)));
}

function inWords(bare: string, text: string): Reading<string> | null {
  const parts = bare
    .split(/[\s\-/.,']+|(?<=\d)(?=[a-z])|(?<=[a-z])(?=\d)/i)
    .filter((part) => part && !/^(st|nd|rd|th)$/i.test(part));
  const at = parts.findIndex((part) => /^[a-z]+$/i.test(part) && monthNumber(part));
  const month = monthNumber(parts[at] ?? "");
  const numbers = parts.filter((_, i) => i !== at);
  if (!month || !numbers.every((part) => /^\d{1,4}$/.test(part))) return null;
  const [first = "", second] = numbers;
  if (numbers.length === 1 && /^(\d{2}|\d{4})$/.test(first)) return wholeMonth(Number(first), month, text);
  if (numbers.length !== 2 || !second) return null;
  const [day, year] = first.length === 4 ? [second, first] : [first, second];
  return dated(calendarDate(Number(year), month, Number(day)), text);
}

function inNumbers(bare: string, text: string, order: DayOrder): Reading<string> | null {
  const parts = bare.split(/\s*[-/.,\\]\s*|\s+/);
  if (!parts.every((part) => /^\d{1,4}$/.test(part))) return null;
  const [a = 0, b = 0, c = 0] = parts.map(Number);
  if (parts.length === 3) {
    if (parts[0]?.length === 4) return dated(calendarDate(a, b, c), text);
    if (!/^(\d{2}|\d{4})$/.test(parts[2] ?? "")) return null;
    const [day, month] = order === "dmy" ? [a, b] : [b, a];
    return dated(calendarDate(c, month, day) ?? calendarDate(c, day, month), text);
  }
  if (parts.length === 1) {
    return parts[0]?.length === 4 && a >= 2000 && a < 2100
      ? understood(`${a}-12-31`, `Hanya tahun ${a} yang tertulis; dianggap akhir tahun.`)
      : null;
  }
  if (parts.length !== 2) return null;
  if (parts[0]?.length === 4) return wholeMonth(a, b, text);
  if (parts[1]?.length === 4 || (parts[1]?.length === 2 && b > 12)) return wholeMonth(b, a, text);
  return null;
}

function dated(value: string | null, text: string): Reading<string> {
  return value ? understood(value) : unclear(`Tanggal "${shortened(text)}" tidak ada di kalender. Periksa kembali.`);
}

function wholeMonth(year: number, month: number, text: string): Reading<string> {
  const value = monthEnd(year, month);
  if (!value || month < 1 || month > 12) return unreadable(text);
  return understood(value, `Hanya bulan yang tertulis ("${shortened(text)}"); dianggap akhir bulan.`);
}

function unreadable(text: string): Reading<string> {
  return unclear(`Tanggal "${shortened(text)}" tidak dapat dibaca. Tulis seperti 31-12-2027.`);
}
