import type { DocumentRecord } from "@/domain/legalitas/get-document";
import type { FormValues } from "./form-values";

type Given = { number?: string; products: readonly string[]; earlier?: DocumentRecord; only?: string };

/** What the fields begin with: what a document that came back said, what the address says, and the only product. */
export function initialValues({ number, products, earlier, only }: Given): FormValues {
  const ticked = [...products, ...(earlier?.products.map(({ id }) => id) ?? []), ...(only ? [only] : [])];
  const facts = Object.entries(earlier?.facts ?? {}).map(([name, value]) => [`fakta_${name}`, value] as const);
  return {
    number: number ?? earlier?.typedNumber ?? "",
    issuedOn: earlier?.issuedOn ?? "",
    expiresOn: earlier?.expiresOn ?? "",
    ...Object.fromEntries(facts),
    ...Object.fromEntries(ticked.map((id) => [`produk_${id}`, "on"])),
  };
}
