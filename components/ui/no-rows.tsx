import type { ReactNode } from "react";
import { EmptyState } from "./empty-state";

type Props = { title: string; children: ReactNode; isLater: boolean };

/** A list without rows: nothing at all yet, or a page that lies beyond its end. */
export function NoRows({ isLater, title, children }: Props) {
  if (!isLater) return <EmptyState title={title}>{children}</EmptyState>;
  return (
    <EmptyState title="Tidak ada lagi">Halaman ini ada di luar daftarnya. Buka lagi dari halaman pertama.</EmptyState>
  );
}
