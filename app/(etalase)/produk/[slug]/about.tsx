import type { PublicProduct } from "@/domain/catalogue/find-public-product";

export function About({ product: { description, ingredients } }: { product: PublicProduct }) {
  if (!description && !ingredients) return null;
  return (
    <section aria-labelledby="tentang">
      <h2 id="tentang">Tentang produk ini</h2>
      {description && <p className="mt-2 max-w-prose whitespace-pre-line">{description}</p>}
      {ingredients && (
        <p className="mt-3 max-w-prose">
          <strong>Bahan:</strong> {ingredients}
        </p>
      )}
    </section>
  );
}
