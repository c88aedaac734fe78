import { z } from "zod";
import { oneWord } from "@/app/_request/one-word";
import { today } from "@/lib/today";

type Params = Record<string, string | string[] | undefined>;

/** The days that an address asks for (`dari`, `sampai`), in order; today where it names none. */
export function readPeriod(params: Params, day = today()) {
  const read = (value: Params[string]) => z.iso.date().safeParse(oneWord(value)).data;
  const from = read(params.dari) ?? read(params.sampai) ?? day;
  const to = read(params.sampai) ?? (from > day ? from : day);
  return from <= to ? { from, to } : { from: to, to: from };
}
