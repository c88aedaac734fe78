import { AnyLink } from "@/components/ui/any-link";
import type { ProductCard } from "@/domain/catalogue/product-card";
import { Highlighted } from "./highlighted";
import { Price } from "./price";
import { ProductPicture } from "./product-picture";

const sizes = "(min-width: 80rem) 18rem, (min-width: 48rem) 30vw, 46vw";

type Props = {
  product: ProductCard;
  words?: readonly string[];
  first?: boolean;
  /** Where the page is the maker's own. */
  isOneMaker?: boolean;
};

export function ProductTile({ product, words = [], first, isOneMaker }: Props) {
  const { slug, name, prices, weight, motif, business, kecamatan, photoId } = product;
  return (
    <article className="group relative flex h-full flex-col overflow-hidden rounded-card border border-line bg-surface transition-shadow hover:shadow-lg">
      <ProductPicture
        photoId={photoId}
        name={name}
        motif={motif}
        seed={slug}
        sizes={sizes}
        decorative
        first={first}
        className="aspect-square w-full"
      />
      <div className="flex grow flex-col p-3 sm:p-4">
        <h3 className="text-[0.9375rem] leading-snug sm:text-base">
          <AnyLink
            href={`/produk/${slug}`}
            className="after:absolute after:inset-0 group-hover:text-brand group-hover:underline"
          >
            <Highlighted text={name} words={words} />
          </AnyLink>
        </h3>
        <p className="mt-1 font-bold text-lg leading-6">
          {prices ? (
            <Price value={prices} />
          ) : (
            <span className="font-medium text-ink-soft text-sm">Tanyakan harga</span>
          )}{" "}
          {weight && <span className="whitespace-nowrap font-normal text-ink-soft text-sm">{weight}</span>}
        </p>
        {!isOneMaker && (
          <p className="mt-auto pt-2 text-ink-soft text-sm leading-snug">
            <Highlighted text={business} words={words} />
            {kecamatan && <span className="block">{kecamatan}</span>}
          </p>
        )}
      </div>
    </article>
  );
}
