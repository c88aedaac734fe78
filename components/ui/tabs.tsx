import { AnyLink } from "./any-link";

export type Tab = { href: string; label: string; count?: number; current?: boolean };

/** Views of one list, each with its own address. */
export function Tabs({ tabs, label }: { tabs: readonly Tab[]; label: string }) {
  return (
    <nav aria-label={label} className="-mx-1 overflow-x-auto px-1 pt-1">
      <ul className="flex min-w-max gap-1 border-line border-b">
        {tabs.map(({ href, label: text, count, current }) => (
          <li key={href}>
            <AnyLink
              href={href}
              aria-current={current ? "page" : undefined}
              className="-mb-px flex min-h-11 items-center gap-2 border-transparent border-b-3 px-3.5 font-semibold text-ink-soft hover:text-ink aria-[current]:border-brand aria-[current]:text-brand"
            >
              {text}
              {count !== undefined && (
                <span className="rounded-full bg-sunken px-2 text-ink-soft text-xs leading-5">
                  {count.toLocaleString("id-ID")}
                </span>
              )}
            </AnyLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
