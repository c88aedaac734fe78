import { Money } from "@/components/ui/money";
import type { Prices } from "@/domain/catalogue/till-prices";

/** The one price of a product, or from where its prices begin. */
export function Price({ value: [low, high] }: { value: Prices }) {
  return (
    <>
      {low < high && <span className="font-normal text-[0.75em] text-ink-soft tracking-normal">mulai </span>}
      <Money value={low} />
    </>
  );
}
