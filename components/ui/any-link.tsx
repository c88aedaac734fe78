import type { Route } from "next";
import Link from "next/link";
import type { ComponentProps } from "react";

type Props = Omit<ComponentProps<typeof Link>, "href"> & { href: string };

/** A link whose address is only known at run time; leaves the site by a plain anchor. */
export function AnyLink({ href, ...link }: Props) {
  if (/^[a-z]+:/.test(href)) return <a href={href} rel="noopener" {...link} />;
  return <Link href={href as Route} {...link} />;
}
