import type { ReactNode } from "react";
import { AnyLink } from "./any-link";

type Props = {
  href: string;
  children: ReactNode;
  /** What it is, for those who hear the number alone. */
  says?: string;
};

/** A number in a table that opens the rows it was summed from; in the ink of the other numbers, told apart by its line. */
export function NumberLink({ href, children, says }: Props) {
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
