import { clothKinds } from "./cloth-kinds";
import { dyes } from "./dye";
import { seeded } from "./seeded";
import { thingFor } from "./thing-for";
import type { Thing } from "./things";

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
