import { karawang } from "@/db/seed/reference/kecamatan";
import { nameKey } from "@/lib/name-key";

/** The official names with the letters they are compared by. */
export const kecamatanNames = karawang.map(([code, name]) => ({ code, name, key: nameKey(name) }));

const short: readonly (readonly [RegExp, string])[] = [
  [/\b(krwg?|kr|krg|krwng|kwg|karwang|kerawang)\b/g, "karawang"],
  [/\b(brt|brat|bar|west)\b/g, "barat"],
  [/\b(tmr|tim|tmur|tmir|tr|east)\b/g, "timur"],
  [/\b(tlk|tl|tlg|tlgk|tel|telk)\b/g, "teluk"],
  [/\b(jmb|jmbe|jb)\b/g, "jambe"],
  [/\b(tlkjambe|tljambe|tljb|tj|teljambe)\b/g, "telukjambe"],
  [/\b(clmy|cilmy|clm)\b/g, "cilamaya"],
  [/\b(wtn|wet|wtan)\b/g, "wetan"],
  [/\b(kln|kul|klon)\b/g, "kulon"],
  [/\b(r|rgs|rngs|rengas|rdk) ?(dengklok|dklk|dgklk|dklok)\b/g, "rengasdengklok"],
  [/\b(rdklk|rdklok|rgdk|rdk|rdengklok)\b/g, "rengasdengklok"],
  [/\b(ckp|ckpk|cikp|ckmpk|ckampek)\b/g, "cikampek"],
  [/\b(lmh|lmah) ?/g, "lemah"],
  [/\bkt\b/g, "kota"],
];

/** Letters of a typed name after its abbreviations are written out. */
export function kecamatanKey(typed: string) {
  let text = ` ${typed.toLowerCase().replaceAll(/[^a-z]+/g, " ")} `;
  for (const [shortened, full] of short) text = text.replaceAll(shortened, `${full} `);
  return nameKey(text);
}
