import { parsePhone } from "@/lib/phone";
import { properName, tidy } from "@/lib/text";
import { readKecamatan } from "../cells/read-kecamatan";
import { headerMeaning } from "../columns/header-meaning";

export type SectionFacts = { business?: string; owner?: string; phone?: string; kecamatan?: string };

/** `Nama UMKM : Dapur Bu Ani`, in one cell or spread over two or three. */
export function isLabelled(filled: readonly string[]) {
  const line = tidy(filled.join(" "));
  const label = /^([\p{L} ./]{2,30}?)\s*:/u.exec(line)?.[1];
  return filled.length <= 3 && label !== undefined && (headerMeaning(label)?.fields.length ?? 0) > 0;
}

/** A business's name alone on its row, above its products: `Dapur Nenek (Bu Ijah / 0812-3333-4444)`. */
export function businessHeading(text: string): SectionFacts {
  const [name = "", aside = ""] = text.split(/\s*[(/]\s*(.*)/s, 2);
  const phone = aside ? parsePhone(aside).value : null;
  const owner = aside.replaceAll(/[+\d().-]{5,}/g, " ").replaceAll(/[()/,;:]|\b(hp|wa|telp)\b/gi, " ");
  return {
    business: properName(name.replace(/^([A-Z]|[IVX]+|\d+)[.)]\s+/, "")),
    ...(/\p{L}{3}/u.test(owner) ? { owner: properName(owner) } : {}),
    ...(phone ? { phone } : {}),
  };
}

/** What a heading between the rows tells about those below it: `KECAMATAN KLARI`, `Nama UMKM : Dapur Bu Ani`. */
export function sectionFacts(texts: readonly string[]): SectionFacts {
  const line = tidy(texts.filter(Boolean).join(" "));
  const labelled = /^([\p{L} ./]{2,30}?)\s*:\s*(.{2,60})$/u.exec(line);
  if (labelled?.[1] && labelled[2]) {
    const [field] = headerMeaning(labelled[1])?.fields ?? [];
    if (field === "business" || field === "owner") return { [field]: properName(labelled[2]) };
    const phone = field === "phone" ? parsePhone(labelled[2]).value : null;
    if (phone) return { phone };
  }
  const named = /\bkec(?:amatan)?\b\.?\s*:?\s*(.+)$/i.exec(line);
  const kecamatan = named?.[1] && line.length < 60 ? readKecamatan(named[1]).value : null;
  return kecamatan ? { kecamatan } : {};
}
