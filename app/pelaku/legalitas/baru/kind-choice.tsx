import { AnyLink } from "@/components/ui/any-link";
import { EmptyState } from "@/components/ui/empty-state";
import { Icon } from "@/components/ui/icon";
import type { Kind } from "@/domain/legalitas/kinds/list-kinds";
import type { OwnBusiness } from "../../_parts/own-business";

export function KindChoice({ kinds, link }: { kinds: readonly Kind[]; link: OwnBusiness["link"] }) {
  if (kinds.length === 0) {
    return <EmptyState title="Belum ada jenis dokumen">Tanyakan ke bagian legalitas.</EmptyState>;
  }
  return (
    <ul className="grid gap-3 md:grid-cols-2">
      {kinds.map(({ kind, name, issuer, help }) => (
        <li key={kind}>
          <AnyLink
            href={link("/pelaku/legalitas/baru", { jenis: kind })}
            className="group flex h-full gap-3 rounded-card border border-line bg-surface p-4 hover:border-brand"
          >
            <Icon name="file" className="mt-0.5 size-6 text-brand" />
            <span className="min-w-0">
              <span className="block font-semibold group-hover:text-brand">{name}</span>
              <span className="block text-ink-soft text-sm">
                {help} Terbitan {issuer}.
              </span>
            </span>
          </AnyLink>
        </li>
      ))}
    </ul>
  );
}
