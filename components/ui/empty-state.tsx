import type { ReactNode } from "react";
import { Motif } from "../art/motif";

type Props = { title: string; children: ReactNode; action?: ReactNode };

/** Nothing here yet: why, and what to do next. */
export function EmptyState({ title, children, action }: Props) {
  return (
    <div className="relative isolate overflow-hidden rounded-card border border-line bg-surface px-5 py-10 text-center sm:py-14">
      <div className="-z-10 absolute inset-x-0 top-0 h-16 text-brand opacity-20 [mask-image:linear-gradient(#000,transparent)]">
        <Motif kind="field" />
      </div>
      <p className="mt-8 font-bold text-lg">{title}</p>
      <p className="mx-auto mt-1.5 max-w-md text-ink-soft">{children}</p>
      {action && <div className="mt-5 flex justify-center">{action}</div>}
    </div>
  );
}
