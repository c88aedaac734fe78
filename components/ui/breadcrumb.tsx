import { AnyLink } from "./any-link";
import { Icon } from "./icon";

export type Crumb = { href?: string; label: string };

export function Breadcrumb({ crumbs }: { crumbs: readonly Crumb[] }) {
  return (
    <nav aria-label="Anda di sini">
      <ol className="flex flex-wrap items-center gap-x-1 text-sm">
        {crumbs.map(({ href, label }, index) => (
          <li
            key={label}
            className={`min-w-0 items-center gap-1 ${href || crumbs.length === 1 ? "flex" : "hidden sm:flex"}`}
          >
            {index > 0 && <Icon name="chevron-right" className="size-4 text-line-strong" />}
            {href ? (
              <AnyLink href={href} className="py-1.5 text-ink-soft underline-offset-4 hover:text-brand hover:underline">
                {label}
              </AnyLink>
            ) : (
              <span aria-current="page" className="truncate py-1.5 text-ink">
                {label}
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
