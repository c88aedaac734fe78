import { ClothGround } from "./cloth-ground";
import { dyes } from "./dye";
import type { Picture } from "./picture";
import { things } from "./things";

/** A thing on a table before a printed cloth: a picture that stands by itself. */
export function Drawing({ thing, dye, cloth, isMirrored }: Picture) {
  const colours = dyes[dye] ?? dyes[0];
  const Thing = things[thing];
  return (
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 320" width="320" height="320" aria-hidden="true">
      <ClothGround id="kain" kind={cloth} colour={colours.ground} line={colours.line} />
      <circle cx="160" cy="158" r="124" fill={colours.disc} />
      <path d="M0 246H320V320H0Z" fill={colours.floor} />
      <path d="M0 246H320" stroke={colours.line} strokeWidth="4" />
      <ellipse cx="160" cy="266" rx="118" ry="12" fill="#10142a" opacity=".22" />
      <g transform={isMirrored ? "translate(320 0) scale(-1 1)" : undefined}>
        <Thing {...colours} />
      </g>
    </svg>
  );
}
