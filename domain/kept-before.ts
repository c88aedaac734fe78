import { formatMoment } from "@/lib/dates";
import { Overtaken } from "./errors";

type Before = { what: string; by: string; at: Date };

/** For a form whose number is known with something else in it: the first stands, and this one is not kept. */
export const keptBefore = ({ what, by, at }: Before) =>
  new Overtaken(
    `Formulir ini sudah tersimpan sebagai ${what} oleh ${by}, ${formatMoment(at)}. Yang itu tetap berlaku; isian yang sekarang belum tersimpan. Bila ini memang yang lain, simpan sekali lagi.`,
  );
