import { AnyLink } from "../ui/any-link";
import { Icon } from "../ui/icon";
import type { NavItem } from "./nav-item";

export type NavLook = "row" | "rail" | "bar";

const list: Record<NavLook, string> = {
  row: "flex gap-1",
  rail: "space-y-0.5",
  bar: "grid auto-cols-[minmax(min-content,1fr)] grid-flow-col",
};

const link: Record<NavLook, string> = {
  row: "flex min-h-11 items-center whitespace-nowrap rounded-control px-3 font-semibold text-ink hover:text-brand aria-[current]:bg-brand-soft aria-[current]:text-brand",
  rail: "relative flex min-h-11 items-center gap-3 rounded-control px-3 font-medium text-ink-soft hover:bg-sunken hover:text-ink aria-[current]:bg-brand-soft aria-[current]:font-semibold aria-[current]:text-brand lg:min-h-9",
  bar: "relative flex min-h-15 flex-col items-center justify-center gap-0.5 px-1 text-center font-medium text-ink-soft text-xs leading-tight aria-[current]:font-bold aria-[current]:text-brand",
};

type Props = { items: readonly NavItem[]; look: NavLook; current?: string };

/** Where items are stacked their groups are named; a bar has no room for names. */
export function NavLinks({ items, look, current }: Props) {
  const opensAlone = items.find(({ href }) => href === current)?.opensAlone;
  const shared = { look, current, prefetch: opensAlone ? false : undefined };
  if (look !== "rail") return <Links items={items} {...shared} />;
  return [...Map.groupBy(items, ({ group }) => group)].map(([group, members]) => (
    <div key={group ?? ""} className="not-first:mt-3">
      {group && <p className="px-3 pt-1 pb-0.5 font-semibold text-ink-soft text-xs">{group}</p>}
      <Links items={members} label={group} {...shared} />
    </div>
  ));
}

function Links({ items, look, current, prefetch, label }: Props & { prefetch: boolean | undefined; label?: string }) {
  return (
    <ul className={list[look]} aria-label={label}>
      {items.map(({ href, label, icon, count }) => (
        <li key={href}>
          <AnyLink
            href={href}
            prefetch={prefetch}
            aria-current={href === current ? "page" : undefined}
            className={link[look]}
          >
            {icon && <Icon name={icon} className={look === "bar" ? "size-6" : "size-5"} />}
            <span>{label}</span>
            {count ? (
              <span
                className={`rounded-full bg-rice-soft px-2 font-semibold text-rice text-xs leading-5 ${look === "bar" ? "absolute start-1/2 top-1" : "ms-auto"}`}
              >
                {count.toLocaleString("id-ID")}
              </span>
            ) : null}
          </AnyLink>
        </li>
      ))}
    </ul>
  );
}
