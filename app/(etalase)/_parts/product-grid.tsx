"use client";

import type { ProductCard } from "@/domain/catalogue/product-card";
import { ProductTile } from "./product-tile";

type Props = { products: readonly ProductCard[]; words?: readonly string[]; isOneMaker?: boolean };

/** Drawn from the products on both sides: sent drawn, a page of forty would carry each of them twice. */
export function ProductGrid({ products, words, isOneMaker }: Props) {
  return (
    <ul className="grid grid-cols-2 gap-3 sm:gap-5 md:grid-cols-3 xl:grid-cols-4">
      {products.map((product, index) => (
        <li key={product.id}>
          <ProductTile product={product} words={words} first={index < 4} isOneMaker={isOneMaker} />
        </li>
      ))}
    </ul>
  );
}
