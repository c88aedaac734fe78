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

/** Everything that can be drawn, by the word for it in a picture's address. */
export const things = {
  bag: Bag,
  bottle: Bottle,
  cake: Cake,
  cloth: Cloth,
  coffee: Coffee,
  cookies: Cookies,
  doll: Doll,
  eggs: Eggs,
  fish: Fish,
  hat: Hat,
  honey: Honey,
  jar: Jar,
  mortar: Mortar,
  packet: Packet,
  parcel: Parcel,
  pouch: Pouch,
  rice: Rice,
  shirt: Shirt,
  soap: Soap,
  sweets: Sweets,
  tin: Tin,
} as const satisfies Record<string, ComponentType<Dye>>;

export type Thing = keyof typeof things;
