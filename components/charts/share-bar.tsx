import { NumberLink } from "../ui/number-link";

type Props = {
  part: number;
  whole: number;
  /** Opens the rows of the part. */
  href?: string;
};

const percent = new Intl.NumberFormat("id-ID", { style: "percent", maximumFractionDigits: 1 });

/** How much of the whole one row is: a bar drawn on the server, and the number beside it. */
export function ShareBar({ part, whole, href }: Props) {
  const share = whole > 0 ? Math.max(0, part / whole) : 0;
  return (
    <span className="inline-flex items-center gap-2">
      <svg aria-hidden="true" width="72" height="10" className="shrink-0 [print-color-adjust:exact] print:border">
        <rect width="100%" height="10" rx="3" className="fill-sunken" />
        <rect width={`${Math.min(100, share * 100).toFixed(2)}%`} height="10" rx="3" className="fill-brand" />
      </svg>
      <span className="w-14 text-end tabular-nums">
        <NumberLink href={href}>{percent.format(share)}</NumberLink>
      </span>
    </span>
  );
}
