import { clothKinds } from "./cloth-ground";
import { dyes } from "./dye";
import { seeded } from "./seeded";
import { thingFor } from "./thing-for";
import { type Thing, things } from "./things";

/** One of some thousand drawings: what, in which colours, before which cloth, and which way it looks. */
export type Picture = { thing: Thing; dye: number; cloth: number; isMirrored: boolean };

/** The drawing for something that has no photo; the same seed always gives the same one. */
export function pictureFor(motif: string, title: string, seed: string): Picture {
  const next = seeded(seed);
  const [dye, cloth, isMirrored] = [next(dyes.length), next(clothKinds), next(2) === 1];
  return { thing: thingFor(motif, title, next), dye, cloth, isMirrored };
}

/** The drawing in an address. */
export function nameOf({ thing, dye, cloth, isMirrored }: Picture) {
  return `${thing}-${dye}-${cloth}${isMirrored ? "-cermin" : ""}.svg`;
}

/** The drawing an address asks for; nothing when there is no such drawing. */
export function pictureNamed(name: string): Picture | undefined {
  const [, thing = "", dye, cloth, mirrored] = /^([a-z]+)-(\d)-(\d)(-cermin)?\.svg$/.exec(name) ?? [];
  const picture = { thing: thing as Thing, dye: Number(dye), cloth: Number(cloth), isMirrored: mirrored !== undefined };
  const isKnown = Object.hasOwn(things, thing) && picture.dye < dyes.length && picture.cloth < clothKinds;
  return isKnown ? picture : undefined;
}
