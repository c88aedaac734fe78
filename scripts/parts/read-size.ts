import type { BulkSize } from "@/db/seed/bulk";
import { Refused } from "@/domain/errors";

const most = 1_000_000;

/** The size asked for on the command line, as whole numbers. */
export function readSize(values: { businesses?: string; products?: string }, otherwise: BulkSize): BulkSize {
  const read = (name: "businesses" | "products") => {
    const typed = values[name];
    if (typed === undefined) return otherwise[name];
    if (/^\d{1,7}$/.test(typed) && Number(typed) >= 1 && Number(typed) <= most) return Number(typed);
    throw new Refused(
      `--${name} harus bilangan bulat dari 1 sampai ${most.toLocaleString("id-ID")}, bukan "${typed}".`,
    );
  };
  return { businesses: read("businesses"), products: read("products") };
}
