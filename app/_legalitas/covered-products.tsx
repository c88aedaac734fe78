import { Badge } from "@/components/ui/badge";
import type { DocumentRecord } from "@/domain/legalitas/get-document";

export function CoveredProducts({ products }: Pick<DocumentRecord, "products">) {
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
