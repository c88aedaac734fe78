import { ProductArt } from "@/components/art/product-art";

type Props = {
  photoId: string | null | undefined;
  name: string;
  motif: string;
  seed: string;
  /** How wide it stands, in the words of the `sizes` attribute. */
  sizes: string;
  /** Where the name stands beside it anyway. */
  decorative?: boolean;
  first?: boolean;
  className?: string;
};

const widths = [320, 640, 1280];

/** The photo of a product, or a drawing marked as a sample where there is none. */
export function ProductPicture({ photoId, name, motif, seed, sizes, decorative, first, className = "" }: Props) {
  if (!photoId) {
    return (
      <ProductArt motif={motif} seed={seed} title={name} decorative={decorative} first={first} className={className} />
    );
  }
  const address = (width: number, format: string) => `/api/files/${photoId}?ukuran=${width}&format=${format}`;
  const sources = (format: string) => widths.map((width) => `${address(width, format)} ${width}w`).join(", ");
  return (
    <picture className={`block overflow-hidden bg-sunken ${className}`}>
      <source type="image/avif" srcSet={sources("avif")} sizes={sizes} />
      <img
        src={address(640, "webp")}
        srcSet={sources("webp")}
        sizes={sizes}
        alt={decorative ? "" : `Foto ${name}`}
        width={640}
        height={640}
        loading={first ? "eager" : "lazy"}
        fetchPriority={first ? "high" : undefined}
        decoding="async"
        className="size-full object-cover"
      />
    </picture>
  );
}
