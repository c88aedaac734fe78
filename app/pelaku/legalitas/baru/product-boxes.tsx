"use client";

import { CheckboxField } from "@/components/forms/checkbox-field";
import { FieldError } from "@/components/forms/field";
import { useField } from "@/components/forms/form-context";

type Props = { products: readonly { id: string; name: string }[]; chosen?: readonly string[] };

/** Which products the paper names; the only one, and those it named before, are ticked already. */
export function ProductBoxes({ products, chosen = [] }: Props) {
  const field = useField("products", false);
  return (
    <fieldset aria-describedby={field.aria["aria-describedby"]} className="space-y-3">
      <legend className="mb-2 font-semibold">Produk yang tercantum di dokumen ini</legend>
      {products.length === 0 && (
        <p className="text-ink-soft text-sm">Anda belum punya produk. Dokumen ini dapat dihubungkan nanti.</p>
      )}
      {products.map(({ id, name }) => (
        <CheckboxField
          key={id}
          label={name}
          name={`produk_${id}`}
          defaultChecked={products.length === 1 || chosen.includes(id)}
        />
      ))}
      <FieldError id={field.id} error={field.error} />
    </fieldset>
  );
}
