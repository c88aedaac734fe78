import { oneWord } from "@/app/_request/one-word";
import { readLength } from "../day-tabs";

type Params = Record<string, string | string[] | undefined>;

/** The report that led to the shelves, and how an address says so: there the way back leads. */
export function cameFrom(params: Params) {
  const { asal, hari, tempat } = {
    asal: oneWord(params.asal),
    hari: oneWord(params.hari),
    tempat: oneWord(params.tempat),
  };
  if (asal === "perputaran") {
    const query = new URLSearchParams(tempat ? { tempat } : {});
    return { says: "asal=perputaran", href: `/dinas/galeri/laporan/perputaran?${query}`, label: "Perputaran" };
  }
  const days = readLength(hari);
  return { says: `hari=${days}`, href: `/dinas/galeri/laporan/pemerataan?hari=${days}`, label: "Pemerataan" };
}
