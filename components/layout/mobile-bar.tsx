import { Disclosure } from "../ui/disclosure";
import { Icon } from "../ui/icon";
import type { NavItem } from "./nav-item";
import { NavList } from "./nav-list";

/** Within reach of a thumb: four items, and the rest behind one more. */
export function MobileBar({ items, label }: { items: readonly NavItem[]; label: string }) {
  const fits = items.length <= 5;
  return (
    <nav
      aria-label={label}
      data-shell=""
      className="fixed inset-x-0 bottom-0 z-30 flex border-line border-t bg-surface pb-[env(safe-area-inset-bottom)] lg:hidden"
    >
      <div className={fits ? "w-full" : "w-4/5"}>
        <NavList items={fits ? items : items.slice(0, 4)} look="bar" />
      </div>
      {!fits && (
        <Disclosure
          className="w-1/5 text-ink-soft open:text-brand has-[[aria-current]]:text-brand"
          summaryClass="flex min-h-15 flex-col items-center justify-center gap-0.5 font-medium text-xs leading-tight"
          summary={
            <>
              <Icon name="menu" className="size-6" />
              Lainnya
            </>
          }
        >
          <div className="absolute inset-x-2 bottom-full mb-2 max-h-[70dvh] overflow-y-auto rounded-card border border-line bg-raised p-2 shadow-xl">
            <NavList items={items.slice(4)} look="rail" />
          </div>
        </Disclosure>
      )}
    </nav>
  );
}
