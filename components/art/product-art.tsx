import { useId } from "react";
import { ClothGround, clothKinds } from "./cloth-ground";
import { dyes } from "./dye";
import { objectFor } from "./object-for";
import { seeded } from "./seeded";

type Props = {
  motif: string;
  seed: string;
  title: string;
  /** Where the title stands beside it anyway. */
  decorative?: boolean;
  /** For a kind of thing rather than one product: nobody could take it for a photo of what they buy. */
  unmarked?: boolean;
  className?: string;
};

/** A picture for a product that has none yet; the same seed always gives the same picture. */
export function ProductArt({ motif, seed, title, decorative, unmarked, className = "" }: Props) {
  const id = useId();
  const next = seeded(seed);
  const dye = dyes[next(dyes.length)] ?? dyes[0];
  const kind = next(clothKinds);
  const isMirrored = next(2) === 1;
  const Thing = objectFor(motif, title, next);
  return (
    <span className={`relative block overflow-hidden ${className}`}>
      <svg
        viewBox="0 0 320 320"
        preserveAspectRatio="xMidYMid slice"
        className="block size-full"
        role={decorative ? undefined : "img"}
        aria-hidden={decorative ? true : undefined}
        aria-label={decorative ? undefined : `Gambar contoh: ${title}`}
      >
        <ClothGround id={id} kind={kind} colour={dye.ground} line={dye.line} />
        <circle cx="160" cy="158" r="124" fill={dye.disc} />
        <path d="M0 246H320V320H0Z" fill={dye.floor} />
        <path d="M0 246H320" stroke={dye.line} strokeWidth="4" />
        <ellipse cx="160" cy="266" rx="118" ry="12" fill="#10142a" opacity=".22" />
        <g transform={isMirrored ? "translate(320 0) scale(-1 1)" : undefined}>
          <Thing {...dye} />
        </g>
      </svg>
      {!unmarked && (
        <span className="absolute end-2 bottom-2 rounded-full bg-[#f7f5ea] px-2 font-semibold text-[#191f3d] text-[0.6875rem] leading-5">
          contoh
        </span>
      )}
    </span>
  );
}
