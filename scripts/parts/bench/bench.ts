import type { BulkSize } from "@/db/seed/bulk";

/** One thing measured. `ratio` compares with the baseline that ran interleaved in the same run. */
export type Figure = {
  what: string;
  perSecond?: number;
  p50: number;
  p99: number;
  ratio?: number;
};

export type Context = { url: string; size: BulkSize; isRefilled: boolean };

/** A benchmark: what it measures, beside which baseline, and how. */
export type Bench = {
  /** On a disk that is waited for, as the portal itself runs; the others measure without. */
  isDurable?: boolean;
  about: string;
  baseline: string;
  run: (context: Context) => Promise<Figure[]>;
};
