import type { ReactNode } from "react";
import { AnyLink } from "./any-link";
import { Icon } from "./icon";

type StatTone = "neutral" | "good" | "warn" | "bad";
const ink: Record<StatTone, string> = { neutral: "text-ink", good: "text-good", warn: "text-warn", bad: "text-bad" };

type Props = {
  /** Where the rows are. */
  href: string;
  /** There are no rows, so nothing is opened; a plain number says that itself. */
  isEmpty?: boolean;
  label: string;
  value: ReactNode;
  hint?: ReactNode;
  tone?: StatTone;
};

const card = "@container flex min-w-0 flex-col rounded-card border border-line bg-surface p-4 sm:p-5";

/** A number that opens the rows it was summed from, if there are any. */
export function Stat({ href, isEmpty, ...said }: Props) {
  if (isEmpty ?? said.value === 0) {
    return (
      <div className={card}>
        <Said {...said} />
      </div>
    );
  }
  return (
    <AnyLink href={href} className={`group transition-colors hover:border-brand ${card}`}>
      <Said {...said} opens />
    </AnyLink>
  );
}

function Said({ label, value, hint, tone = "neutral", opens }: Omit<Props, "href" | "isEmpty"> & { opens?: true }) {
  return (
    <>
      <span className="flex items-start justify-between gap-2 font-medium text-ink-soft text-sm leading-snug">
        {label}
        {opens && <Icon name="chevron-right" className="size-5 text-line-strong group-hover:text-brand" />}
      </span>
      <span
        className={`stat-value mt-1 font-bold leading-tight tracking-tight ${ink[tone]}`}
        data-long={typeof value === "number" ? undefined : ""}
      >
        {typeof value === "number" ? value.toLocaleString("id-ID") : value}
      </span>
      {hint && <span className="mt-1 text-ink-soft text-sm leading-snug">{hint}</span>}
    </>
  );
}
