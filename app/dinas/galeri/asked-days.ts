import { z } from "zod";
import { Misread } from "@/app/_request/misread";
import { oneWord } from "@/app/_request/one-word";

export type AskedDays = Record<string, string | string[] | undefined>;

const month = /^20\d\d-(0[1-9]|1[0-2])$/;

/** A day as an address says it, if that is one of the calendar. */
export function readDay(value: AskedDays[string]) {
  const day = z.iso.date().safeParse(oneWord(value)).data;
  return day && day >= "1900" ? day : undefined;
}

/** A month as an address says it. */
export const readMonth = (value: AskedDays[string]) => oneWord(value)?.match(month)?.[0];

/** What of an address cannot be meant as it stands there, as a sentence; nothing where all of it can. */
export function misreadDays({ dari, sampai, bulan }: AskedDays) {
  const wrong = [
    ...unread("Dari", "tanggal", dari, readDay),
    ...unread("Sampai", "tanggal", sampai, readDay),
    ...unread("Bulan", "bulan", bulan, readMonth),
  ];
  const [from, to] = [readDay(dari), readDay(sampai)];
  if (wrong.length === 0 && from && to && from > to) wrong.push("“Dari” lebih akhir daripada “Sampai”.");
  return wrong.join(" ") || undefined;
}

/** For what is sent as a file, on which nothing could be said beside the days. */
export function requireDays(asked: AskedDays) {
  const misread = misreadDays(asked);
  if (misread) throw new Misread(`${misread} Betulkan alamatnya, atau buka lagi dari halaman laporan.`);
}

/** So long a date is; more of what somebody typed is not repeated. */
const longest = 10;

function unread(name: string, kind: string, value: AskedDays[string], read: (value: AskedDays[string]) => unknown) {
  const word = oneWord(value);
  if (!word || read(word)) return [];
  return [
    `${name} “${word.length > longest ? `${word.slice(0, longest)}…` : word}” bukan ${kind} yang ada di kalender.`,
  ];
}
