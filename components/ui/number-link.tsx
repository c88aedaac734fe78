import type { ReactNode } from "react";
import { AnyLink } from "./any-link";

type Props = {
  /** Nothing where the number is of nothing: no page is opened that is empty. */
  href?: string;
  children: ReactNode;
  /** What it is, for those who hear the number alone. */
  says?: string;
};

/** A number in a table that opens the rows it was summed from; in the ink of the other numbers, told apart by its line. */
export function NumberLink({ href, children, says }: Props) {
  if (!href) return <>{children}</>;
  return (
    <AnyLink
      href={href}
      className="underline decoration-line-strong decoration-from-font underline-offset-4 hover:text-brand hover:decoration-2 hover:decoration-brand"
    >
      {children}
      {says && <span className="sr-only"> {says}</span>}
    </AnyLink>
  );
}
