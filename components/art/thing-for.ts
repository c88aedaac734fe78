import type { Thing } from "./things";

const words: readonly [RegExp, readonly Thing[]][] = [
  [/sabun|lulur|kosmetik|masker|sampo|shampo|parfum|lilin|minyak urut/, ["soap"]],
  [/boneka|mainan/, ["doll"]],
  [/\b(topi|caping)\b/, ["hat"]],
  [/\b(tas|dompet|anyam\w*|kriya|kerajinan|keranjang|pandan|rotan|bambu|rajut\w*|eceng)\b/, ["bag"]],
  [/\b(baju|kemeja|kaos|fesyen|fashion|gamis|jaket|busana|mukena|dress|peci)\b/, ["shirt"]],
  [/batik|kain|hijab|kerudung|sarung|tenun|selendang|sandang|ecoprint/, ["cloth"]],
  [/telur|telor/, ["eggs"]],
  [
    /keripik|kripik|rengginang|ranginang|chips|stik|basreng|seblak|makaroni|kacang|snack|camilan|cemilan/,
    ["pouch", "packet"],
  ],
  [/kerupuk|krupuk|opak|simping|emping|rempeyek|peyek/, ["tin"]],
  [/kopi|coffee|\bteh\b/, ["coffee"]],
  [/serbuk|bubuk|instan/, ["pouch"]],
  [/madu/, ["honey"]],
  [/sambal|sambel|cabai|cabe|saus|pasta|selai/, ["jar"]],
  [/bumbu|rempah|bawang|kecap|terasi|jamu/, ["mortar"]],
  [/ikan|bandeng|lele|udang|abon|dendeng|cumi|pindang|nugget|bakso|dimsum|lauk/, ["fish"]],
  [/sirup|sirop|minuman|\bsari\b|\bjus\b|jahe|susu|yoghurt|bandrek|wedang|\bes\b|kunyit/, ["bottle"]],
  [/nastar|kue kering|cookies|kukis|biji ketapang|kastengel|semprong|wafer/, ["cookies"]],
  [/dodol|wajit|permen|manisan|gulali|cokelat|coklat/, ["sweets"]],
  [/\bkue\b|bolu|brownies|lapis|roti|cake|donat|ketan/, ["cake"]],
  [/beras|tepung|padi|gula|singkong|mie\b/, ["rice"]],
  [/makanan/, ["pouch", "packet"]],
];

/** The thing to draw: the title is nearer to the truth than the kind. */
export function thingFor(motif: string, title: string, next: (below: number) => number): Thing {
  for (const text of [title, motif.replaceAll("-", " ")]) {
    const found = words.find(([word]) => word.test(text.toLowerCase()));
    if (found) return found[1][next(found[1].length)] ?? "parcel";
  }
  return "parcel";
}
