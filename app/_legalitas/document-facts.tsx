import type { ReactNode } from "react";
import { DescriptionList } from "@/components/ui/description-list";
import { Time } from "@/components/ui/time";
import type { Doubt } from "@/domain/legalitas/doubts/doubt";
import { factWords, kindForm } from "@/domain/legalitas/facts/kind-forms";
import type { DocumentRecord } from "@/domain/legalitas/get-document";
import { mayEnd } from "@/domain/legalitas/kinds/kind-rule";
import { CoveredProducts } from "./covered-products";
import { ReadBackView } from "./read-back-view";

type Props = { document: DocumentRecord; doubts?: readonly Doubt[] };

/** What a permit says of itself, its number in words, and the products it names; what doesn't fit, where it stands. */
export function DocumentFacts({ document, doubts = [] }: Props) {
  const { kind, typedNumber, issuedOn, expiresOn, withdrawnOn, facts, products, issuer, ground } = document;
  const form = kindForm(kind);
  const said = form.facts.flatMap((fact) => {
    const value = facts[fact.name];
    return value ? [{ field: `fakta_${fact.name}`, term: fact.label, detail: factWords(fact, value) }] : [];
  });
  const rows: { field: string; term: string; detail: ReactNode }[] = [
    { field: "typed", term: "Tertulis", detail: typedNumber },
    { field: "read", term: "Nomor", detail: <ReadBackView {...{ kind, ground, issuedOn }} typed={typedNumber} /> },
    { field: "issuer", term: "Penerbit", detail: issuer },
    { field: "issuedOn", term: form.issued, detail: issuedOn ? <Time value={issuedOn} /> : "Tidak diisi" },
    {
      field: "expiresOn",
      term: mayEnd(ground.rules) ? form.ends : "Masa berlaku",
      detail: expiresOn ? <Time value={expiresOn} /> : "Tanpa tanggal berakhir",
    },
    ...(withdrawnOn ? [{ field: "withdrawnOn", term: "Dicabut sejak", detail: <Time value={withdrawnOn} /> }] : []),
    ...said,
    {
      field: "products",
      term: "Produk",
      detail: products.length > 0 ? <CoveredProducts products={products} /> : "Belum ada",
    },
    {
      field: "submitted",
      term: "Diajukan",
      detail: (
        <>
          {document.submittedBy ?? "Dari data lama"}, <Time value={document.submittedAt} />
        </>
      ),
    },
  ];
  return (
    <DescriptionList
      items={rows.map(({ field, term, detail }) => ({
        term,
        detail: <Said detail={detail} doubts={doubtsAt(field, doubts)} />,
      }))}
    />
  );
}

const doubtsAt = (field: string, doubts: readonly Doubt[]) => doubts.filter((doubt) => doubt.field === field);

function Said({ detail, doubts }: { detail: ReactNode; doubts: readonly Doubt[] }) {
  if (doubts.length === 0) return detail;
  return (
    <>
      {detail}
      {doubts.map(({ text }) => (
        <p key={text} className="font-medium text-sm text-warn">
          {text}
        </p>
      ))}
    </>
  );
}
