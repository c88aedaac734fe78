import { z } from "zod";
import { oneWord } from "@/app/_request/one-word";
import { readDay } from "@/app/dinas/galeri/asked-days";
import { today } from "@/lib/today";

type Params = Record<string, string | string[] | undefined>;
const nobody = "00000000-0000-0000-0000-000000000000";

/** Whose balance an address asks for, at which place and up to which day; today where it names none. */
export function readUnsettledFilter(params: Params) {
  const id = (value: Params[string]) => z.uuid().safeParse(oneWord(value)).data ?? nobody;
  const through = readDay(params.sampai) ?? today();
  return { placeId: id(params.tempat), businessId: id(params.usaha), through };
}

/** The same as the end of an address. */
export function unsettledQuery({ placeId, businessId, through }: ReturnType<typeof readUnsettledFilter>) {
  return new URLSearchParams({ tempat: placeId, usaha: businessId, sampai: through }).toString();
}
