import { editDistance } from "@/lib/edit-distance";
import { nothing, type Reading, unclear, understood } from "@/lib/reading";
import { regencyName } from "@/lib/site-name";
import { tidy } from "@/lib/text";
import { kecamatanKey, kecamatanNames } from "./kecamatan-names";

const label = /\b(kecamatan|kec)\b\.?\s*:?\s*/i;
const regency = /[,\s]+(kab(upaten)?\.?\s*)(karawang|krwg?)\b.*$/i;

/** The official name of a kecamatan of Karawang from any spelling: `Kec. Klari`, `Krw Brt`, `Tlk Jambe Timur`, `Kotabaru`. */
export function readKecamatan(written: string): Reading<string> {
  const text = tidy(written);
  if (!/[a-z]/i.test(text) || /^(belum|tidak|tdk)( ada)?$|^(kosong|nihil)$/i.test(text)) return nothing;
  const bare = text.replace(regency, "").replace(/^['"]+/, "");
  const parts = [...(label.test(bare) ? [bare.split(label).at(-1) ?? ""] : []), bare.replace(label, " ")];
  parts.push(...bare.split(/[,/;(-]+/).map((part) => part.replace(label, " ")));
  for (const part of parts) {
    const exact = kecamatanNames.find(({ key }) => key === kecamatanKey(part));
    if (exact) return understood(exact.name);
  }
  for (const part of parts) {
    const reading = nearest(kecamatanKey(part), text);
    if (reading) return reading;
  }
  return unclear(`Kecamatan "${text}" tidak ada di ${regencyName()}. Pilih salah satu dari 30 kecamatan.`);
}

/** A kecamatan named inside an address, only when it says so. */
export function kecamatanInAddress(address: string): string | null {
  const [, named] = /\bkec(?:amatan)?\b\.?\s*:?\s*([a-z .]+)/i.exec(address) ?? [];
  if (!named) return null;
  const words = named.trim().split(/\s+/);
  for (const count of [3, 2, 1]) {
    const key = kecamatanKey(words.slice(0, count).join(" "));
    const found = kecamatanNames.find((known) => known.key === key);
    if (found) return found.name;
  }
  return null;
}

/** A part of an address that may be one of several kecamatan, as "Cilamaya" is: said, never chosen. */
export function doubtInAddress(address: string): string | null {
  for (const part of address.split(/[,;/(]+/).map((part) => part.replace(label, " ").trim())) {
    const key = kecamatanKey(part);
    const begun =
      key.length < 5 || key === "karawang" ? [] : kecamatanNames.filter((known) => known.key.startsWith(key));
    if (begun.length < 2 || begun.some((known) => known.key === key)) continue;
    return `Alamat menyebut "${part}": ${begun.map(({ name }) => name).join(" atau ")}? Tulis kecamatannya.`;
  }
  return null;
}

function nearest(key: string, text: string): Reading<string> | null {
  if (key.length < 4) return null;
  const begun = kecamatanNames.filter((known) => known.key.startsWith(key));
  const [only, other] = begun;
  if (only && other) {
    return unclear(`Kecamatan "${text}" belum jelas: ${begun.map(({ name }) => name).join(" atau ")}?`);
  }
  if (only) return understood(only.name, `Kecamatan "${text}" dibaca ${only.name}.`);
  const allowed = key.length >= 8 ? 2 : 1;
  const ranked = kecamatanNames
    .map((known) => ({ ...known, distance: editDistance(key, known.key) }))
    .sort((a, b) => a.distance - b.distance);
  const [best, next] = ranked;
  if (!best || best.distance > allowed) return null;
  if (next && next.distance === best.distance) {
    return unclear(`Kecamatan "${text}" belum jelas: ${best.name} atau ${next.name}?`);
  }
  return understood(best.name, `Kecamatan "${text}" dibaca ${best.name}.`);
}
