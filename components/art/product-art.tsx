import { nameOf, pictureFor } from "./picture";

type Props = {
  motif: string;
  seed: string;
  title: string;
  /** Where the title stands beside it anyway. */
  decorative?: boolean;
  /** For a kind of thing rather than one product: nobody could take it for a photo of what they buy. */
  unmarked?: boolean;
  /** Where it is on screen at once. */
  first?: boolean;
  className?: string;
};

/** A picture for a product that has none yet. Its own file, so that a page of many stays small and a phone keeps them. */
export function ProductArt({ motif, seed, title, decorative, unmarked, first, className = "" }: Props) {
  return (
    <span className={`relative block overflow-hidden bg-sunken ${className}`}>
      {/* biome-ignore lint/performance/noImgElement: a drawing of two kilobytes in any size */}
      <img
        src={`/api/gambar/${nameOf(pictureFor(motif, title, seed))}`}
        alt={decorative ? "" : `Gambar contoh: ${title}`}
        width={320}
        height={320}
        loading={first ? "eager" : "lazy"}
        className="block size-full object-cover"
      />
      {!unmarked && (
        <span className="absolute end-2 bottom-2 rounded-full bg-[#f7f5ea] px-2 font-semibold text-[#191f3d] text-[0.6875rem] leading-5">
          contoh
        </span>
      )}
    </span>
  );
}
