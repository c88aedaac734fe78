import type { Checked } from "@/domain/legalitas/doubts/doubt";
import type { NameableProduct } from "@/domain/legalitas/list-nameable-products";

/** What stands in the fields of the form, by name; a box that is not ticked is not there. */
export type FormValues = Readonly<Record<string, string>>;

type Around = Pick<Checked, "kind" | "names"> & { products: readonly NameableProduct[] };

/** What the fields say of the document, to be held against itself. */
export function checkedOf(values: FormValues, { products, ...around }: Around): Checked {
  const facts = Object.entries(values).flatMap(([name, value]) =>
    name.startsWith("fakta_") ? [[name.slice(6), value]] : [],
  );
  return {
    ...around,
    typedNumber: values.number ?? "",
    issuedOn: values.issuedOn || null,
    expiresOn: values.expiresOn || null,
    facts: Object.fromEntries(facts),
    products: products.filter(({ id }) => values[`produk_${id}`]),
  };
}

/** What has been typed into a form so far. */
export function typedIn(form: HTMLFormElement): FormValues {
  return Object.fromEntries(
    [...new FormData(form)].flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : [])),
  );
}
