import { Badge } from "@/components/ui/badge";
import { DescriptionList } from "@/components/ui/description-list";
import { Time } from "@/components/ui/time";
import type { DocumentRecord } from "@/domain/legalitas/get-document";
import { today } from "@/lib/today";
import { ReadBackView } from "./read-back-view";

/** What a permit says of itself, its number in words, and the products it names. */
export function DocumentFacts({ document }: { document: DocumentRecord }) {
  const { kind, typedNumber, issuedOn, expiresOn, products, submittedAt, submittedBy, issuer } = document;
  return (
    <DescriptionList
      items={[
        { term: "Tertulis", detail: typedNumber },
        { term: "Nomor", detail: <ReadBackView kind={kind} typed={typedNumber} today={today()} /> },
        { term: "Penerbit", detail: issuer },
        { term: "Tanggal terbit", detail: issuedOn ? <Time value={issuedOn} /> : "Tidak diisi" },
        { term: "Berlaku sampai", detail: expiresOn ? <Time value={expiresOn} /> : "Tanpa tanggal berakhir" },
        { term: "Produk", detail: products.length > 0 ? <Covered products={products} /> : "Belum ada" },
        {
          term: "Diajukan",
          detail: (
            <>
              {submittedBy ?? "Dari data lama"}, <Time value={submittedAt} />
            </>
          ),
        },
      ]}
    />
  );
}

function Covered({ products }: Pick<DocumentRecord, "products">) {
  return (
    <ul className="space-y-1">
      {products.map(({ id, name, className, isConfirmed }) => (
        <li key={id} className="flex flex-wrap items-center gap-x-2">
          {name} <span className="font-normal text-ink-soft text-sm">{className}</span>
          {!isConfirmed && <Badge>belum dipastikan</Badge>}
        </li>
      ))}
    </ul>
  );
}
