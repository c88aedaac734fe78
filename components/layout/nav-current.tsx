"use client";

import { usePathname } from "next/navigation";
import type { NavItem } from "./nav-item";
import { NavLinks, type NavLook } from "./nav-links";

export function CurrentNavList({ items, look }: { items: readonly NavItem[]; look: NavLook }) {
  const path = usePathname();
  const current = items
    .filter(({ href, exact }) => path === href || (!exact && path.startsWith(`${href}/`)))
    .sort((a, b) => b.href.length - a.href.length)[0];
  return <NavLinks items={items} look={look} current={current?.href} />;
}
