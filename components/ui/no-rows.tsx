import type { ReactNode } from "react";
import { beyondEnd } from "./beyond-end";
import { EmptyState } from "./empty-state";

type Props = { title: string; children: ReactNode; isLater: boolean };

/** A list without rows: nothing at all yet, or a page that lies beyond its end. */
export function NoRows({ isLater, title, children }: Props) {
  if (!isLater) return <EmptyState title={title}>{children}</EmptyState>;
  return <EmptyState title="Tidak ada lagi">{beyondEnd}</EmptyState>;
}
