import type { ReactNode } from "react";
import { beyondEnd } from "./beyond-end";

type Props = { children?: ReactNode; isLater: boolean };

/** The same as NoRows, in a card that has other lists beside it. */
export function NoRowsHere({ isLater, children }: Props) {
  return <p className="px-5 pb-5 text-ink-soft">{isLater ? `Tidak ada lagi. ${beyondEnd}` : children}</p>;
}
