import { DocumentBadge } from "@/app/_legalitas/document-badge";
import { Notice } from "@/components/ui/notice";
import { TextLink } from "@/components/ui/text-link";
import type { CheckDesk } from "@/domain/legalitas/get-check-desk";

/** Other businesses that handed in the same number, each a link away. */
export function SameNumber({ others }: { others: CheckDesk["others"] }) {
  if (others.length === 0) return null;
  return (
    <Notice tone="bad" title="Nomor ini dipakai usaha lain">
      <ul className="space-y-1">
        {others.map(({ id, business, ...paper }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <TextLink href={`/dinas/legalitas/${id}`}>{business}</TextLink>
            <DocumentBadge {...paper} />
          </li>
        ))}
      </ul>
    </Notice>
  );
}
