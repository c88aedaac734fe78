import { clothKinds } from "./cloth-kinds";
import { dyes } from "./dye";
import type { Picture } from "./picture";
import { type Thing, things } from "./things";

/** The drawing an address asks for; nothing when there is no such drawing. */
export function pictureNamed(name: string): Picture | undefined {
  const [, thing = "", dye, cloth, mirrored] = /^([a-z]+)-(\d)-(\d)(-cermin)?\.svg$/.exec(name) ?? [];
  const picture = { thing: thing as Thing, dye: Number(dye), cloth: Number(cloth), isMirrored: mirrored !== undefined };
  const isKnown = Object.hasOwn(things, thing) && picture.dye < dyes.length && picture.cloth < clothKinds;
  return isKnown ? picture : undefined;
}
