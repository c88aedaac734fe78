import type { ComponentType } from "react";
import type { Dye } from "./dye";
import { Bag } from "./objects/bag";
import { Bottle } from "./objects/bottle";
import { Cake } from "./objects/cake";
import { Cloth } from "./objects/cloth";
import { Coffee } from "./objects/coffee";
import { Cookies } from "./objects/cookies";
import { Doll } from "./objects/doll";
import { Eggs } from "./objects/eggs";
import { Fish } from "./objects/fish";
import { Hat } from "./objects/hat";
import { Honey } from "./objects/honey";
import { Jar } from "./objects/jar";
import { Mortar } from "./objects/mortar";
import { Packet } from "./objects/packet";
import { Parcel } from "./objects/parcel";
import { Pouch } from "./objects/pouch";
import { Rice } from "./objects/rice";
import { Shirt } from "./objects/shirt";
import { Soap } from "./objects/soap";
import { Sweets } from "./objects/sweets";
import { Tin } from "./objects/tin";

const words: readonly [RegExp, readonly ComponentType<Dye>[]][] = [
  [/sabun|lulur|kosmetik|masker|sampo|shampo|parfum|lilin|minyak urut/, [Soap]],
  [/boneka|mainan/, [Doll]],
  [/\b(topi|caping)\b/, [Hat]],
  [/\b(tas|dompet|anyam\w*|kriya|kerajinan|keranjang|pandan|rotan|bambu|rajut\w*|eceng)\b/, [Bag]],
  [/\b(baju|kemeja|kaos|fesyen|fashion|gamis|jaket|busana|mukena|dress|peci)\b/, [Shirt]],
  [/batik|kain|hijab|kerudung|sarung|tenun|selendang|sandang|ecoprint/, [Cloth]],
  [/telur|telor/, [Eggs]],
  [
    /keripik|kripik|rengginang|ranginang|chips|stik|basreng|seblak|makaroni|kacang|snack|camilan|cemilan/,
    [Pouch, Packet],
  ],
  [/kerupuk|krupuk|opak|simping|emping|rempeyek|peyek/, [Tin]],
  [/kopi|coffee|\bteh\b/, [Coffee]],
  [/serbuk|bubuk|instan/, [Pouch]],
  [/madu/, [Honey]],
  [/sambal|sambel|cabai|cabe|saus|pasta|selai/, [Jar]],
  [/bumbu|rempah|bawang|kecap|terasi|jamu/, [Mortar]],
  [/ikan|bandeng|lele|udang|abon|dendeng|cumi|pindang|nugget|bakso|dimsum|lauk/, [Fish]],
  [/sirup|sirop|minuman|\bsari\b|\bjus\b|jahe|susu|yoghurt|bandrek|wedang|\bes\b|kunyit/, [Bottle]],
  [/nastar|kue kering|cookies|kukis|biji ketapang|kastengel|semprong|wafer/, [Cookies]],
  [/dodol|wajit|permen|manisan|gulali|cokelat|coklat/, [Sweets]],
  [/\bkue\b|bolu|brownies|lapis|roti|cake|donat|ketan/, [Cake]],
  [/beras|tepung|padi|gula|singkong|mie\b/, [Rice]],
  [/makanan/, [Pouch, Packet]],
];

/** The thing to draw: the title is nearer to the truth than the kind. */
export function objectFor(motif: string, title: string, next: (below: number) => number): ComponentType<Dye> {
  for (const text of [title, motif.replaceAll("-", " ")]) {
    const found = words.find(([word]) => word.test(text.toLowerCase()));
    if (found) return found[1][next(found[1].length)] ?? Parcel;
  }
  return Parcel;
}
