"use client";

import { usePathname } from "next/navigation";
import { useEffect, useRef } from "react";
import type { NavItem } from "./nav-item";
import { NavLinks, type NavLook } from "./nav-links";

export function CurrentNavList({ items, look }: { items: readonly NavItem[]; look: NavLook }) {
  const path = usePathname();
  const current = items
    .filter(({ href, exact }) => path === href || (!exact && path.startsWith(`${href}/`)))
    .sort((a, b) => b.href.length - a.href.length)[0];
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // A long menu scrolls by itself: the page that one is on stands in sight.
    if (current) place.current?.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest" });
  }, [current]);
  return (
    <div ref={place}>
      <NavLinks items={items} look={look} current={current?.href} />
    </div>
  );
}
