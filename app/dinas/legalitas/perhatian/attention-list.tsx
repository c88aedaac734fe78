import type { ReactNode } from "react";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import type { DayKey } from "@/domain/legalitas/day-page";
import { pageOf } from "./day-key";

type Props = {
  title: string;
  /** Its parameter of the address. */
  name: string;
  /** Where every list of the page stands. */
  starts: Readonly<Record<string, DayKey | undefined>>;
  next: DayKey | undefined;
  /** What to read where there is nothing. */
  none: string;
  children: ReactNode;
};

/** One list of the page, with its own pages; without rows there are no `children`. */
export function AttentionList({ title, name, starts, next, none, children }: Props) {
  const isLater = starts[name] !== undefined;
  return (
    <section>
      <Card title={title} flush={Boolean(children)}>
        {children || (
          <EmptyState title={isLater ? "Tidak ada lagi" : "Tidak ada"}>
            {isLater ? "Baris sesudahnya sudah beres." : none}
          </EmptyState>
        )}
      </Card>
      <Pagination
        first={isLater ? pageOf({ ...starts, [name]: undefined }) : undefined}
        next={next && pageOf({ ...starts, [name]: next })}
        label={`Halaman ${title.toLowerCase()}`}
      />
    </section>
  );
}
