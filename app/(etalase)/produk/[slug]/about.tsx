import type { PublicProduct } from "@/domain/catalogue/find-public-product";

export function About({ product: { description, ingredients, about, business } }: { product: PublicProduct }) {
  if (!description && !ingredients && !about) return null;
  return (
    <div className="mt-10 grid gap-8 border-line border-t pt-8 md:grid-cols-2">
      {(description || ingredients) && (
        <section aria-labelledby="tentang">
          <h2 id="tentang">Tentang produk ini</h2>
          {description && <p className="mt-2 max-w-prose whitespace-pre-line">{description}</p>}
          {ingredients && (
            <p className="mt-3 max-w-prose">
              <strong>Bahan:</strong> {ingredients}
            </p>
          )}
        </section>
      )}
      {about && (
        <section aria-labelledby="pembuat">
          <h2 id="pembuat">Tentang {business}</h2>
          <p className="mt-2 max-w-prose whitespace-pre-line">{about}</p>
        </section>
      )}
    </div>
  );
}
