import type { ReactNode } from "react";
import { AnyLink } from "./any-link";

export function TextLink({
  href,
  children,
  className = "",
  prefetch,
}: {
  href: string;
  children: ReactNode;
  className?: string;
  prefetch?: boolean;
}) {
  return (
    <AnyLink
      href={href}
      prefetch={prefetch}
      className={`font-medium text-brand underline decoration-from-font underline-offset-4 hover:text-brand-strong hover:decoration-2 ${className}`}
    >
      {children}
    </AnyLink>
  );
}
