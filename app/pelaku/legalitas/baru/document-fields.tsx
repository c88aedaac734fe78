"use client";

import { useContext, useState } from "react";
import { ReadBackView } from "@/app/_legalitas/read-back-view";
import { CheckboxField } from "@/components/forms/checkbox-field";
import { DateField } from "@/components/forms/date-field";
import { FormContext } from "@/components/forms/form-context";
import { TextField } from "@/components/forms/text-field";
import { isOfTheBusiness } from "@/domain/legalitas/document-kinds";
import { findDoubts } from "@/domain/legalitas/doubts/find-doubts";
import { kindForm } from "@/domain/legalitas/facts/kind-forms";
import { mayEnd } from "@/domain/legalitas/kinds/kind-rule";
import type { NumberGround } from "@/domain/legalitas/kinds/number-ground";
import type { NameableProduct } from "@/domain/legalitas/list-nameable-products";
import { DoubtsAt } from "./doubts-at";
import { FactField } from "./fact-field";
import { checkedOf, type FormValues, typedIn } from "./form-values";
import { ProductBoxes } from "./product-boxes";

type Props = {
  kind: { kind: string; name: string };
  products: readonly NameableProduct[];
  /** The business and its owner, as the portal knows them. */
  names: readonly string[];
  ground: NumberGround;
  /** What the fields begin with: from a document that came back, or from the address. */
  initial: FormValues;
};

/**
 * The fields of one kind of document. What is typed is read back in words and held against itself at once; after a
 * refusal also without JavaScript.
 */
export function DocumentFields({ kind: { kind, name }, products, names, ground, initial }: Props) {
  const { state } = useContext(FormContext);
  const [typed, setTyped] = useState<FormValues>();
  const values = typed ?? state.values ?? initial;
  const doubts = findDoubts(checkedOf(values, { kind, products, names }), ground);
  const { issued, ends, facts } = kindForm(kind);
  return (
    <div
      className="space-y-5"
      onInput={(event) => {
        const form = event.currentTarget.closest("form");
        if (form) setTyped(typedIn(form));
      }}
    >
      <TextField
        label={`Nomor ${name}`}
        name="number"
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        defaultValue={initial.number}
        hint="Ketik seperti di dokumen; titik, spasi, dan garis tidak masalah."
      />
      <div aria-live="polite" className="max-w-xl">
        <ReadBackView kind={kind} typed={values.number ?? ""} ground={ground} issuedOn={values.issuedOn} />
      </div>
      <DateField label={issued} name="issuedOn" max={ground.today} optional defaultValue={initial.issuedOn} />
      <DoubtsAt field="issuedOn" doubts={doubts} />
      {mayEnd(ground.rules) && (
        <>
          <DateField label={ends} name="expiresOn" min={ground.today} defaultValue={initial.expiresOn} />
          <DoubtsAt field="expiresOn" doubts={doubts} />
        </>
      )}
      {facts.map((fact) => (
        <div key={fact.name} className="space-y-2">
          <FactField fact={fact} defaultValue={initial[`fakta_${fact.name}`]} />
          <DoubtsAt field={`fakta_${fact.name}`} doubts={doubts} />
        </div>
      ))}
      {isOfTheBusiness(kind) ? (
        <p className="text-ink-soft text-sm">Dokumen ini milik usaha, jadi berlaku untuk semua produk Anda.</p>
      ) : (
        <>
          <ProductBoxes
            products={products}
            chosen={products.flatMap(({ id }) => (initial[`produk_${id}`] ? id : []))}
          />
          <DoubtsAt field="products" doubts={doubts} />
        </>
      )}
      {doubts.length > 0 && (
        <CheckboxField
          label="Sudah sama dengan dokumen"
          name="isAsPrinted"
          hint="Centang hanya bila di kertasnya memang begitu. Petugas legalitas akan memeriksanya."
        />
      )}
    </div>
  );
}
