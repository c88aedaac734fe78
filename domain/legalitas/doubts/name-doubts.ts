import { nameKey } from "@/lib/name-key";
import type { Checked, Doubt } from "./doubt";

/** A name on the paper that is neither that of the business nor of its owner, nor part of one. */
export function nameDoubts({ facts, names }: Checked): Doubt[] {
  const onPaper = nameKey(facts.nama ?? "");
  if (onPaper.length < 3) return [];
  const isKnown = names.map(nameKey).some((name) => name !== "" && (name.includes(onPaper) || onPaper.includes(name)));
  if (isKnown) return [];
  const known = names.filter(Boolean).join(" atau ");
  return [{ field: "fakta_nama", text: `Nama di dokumen (${facts.nama}) bukan ${known}.` }];
}
