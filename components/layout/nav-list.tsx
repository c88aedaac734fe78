import { Suspense } from "react";
import { CurrentNavList } from "./nav-current";
import type { NavItem } from "./nav-item";
import { NavLinks, type NavLook } from "./nav-links";

/** The address of a page with a parameter is only known in the browser: until then nothing is marked. */
export function NavList({ items, look }: { items: readonly NavItem[]; look: NavLook }) {
  return (
    <Suspense fallback={<NavLinks items={items} look={look} />}>
      <CurrentNavList items={items} look={look} />
    </Suspense>
  );
}
