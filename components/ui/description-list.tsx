import type { ReactNode } from "react";

export type Description = { term: string; detail: ReactNode };

export function DescriptionList({ items }: { items: readonly Description[] }) {
  return (
    <dl className="divide-y divide-line">
      {items.map(({ term, detail }) => (
        <div key={term} className="grid gap-x-6 gap-y-0.5 py-2.5 sm:grid-cols-[max(7rem,min(14rem,30%))_1fr]">
          <dt className="text-ink-soft text-sm leading-6">{term}</dt>
          <dd className="min-w-0 break-words font-medium">{detail}</dd>
        </div>
      ))}
    </dl>
  );
}
