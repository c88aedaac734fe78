import type { PayMethod } from "../sales/words";

/** What a report is about: days, and where asked for one place, product, owner, kecamatan of owners, or way to pay. */
export type ReportFilter = {
  from: string;
  to: string;
  placeId?: string;
  productId?: string;
  businessId?: string;
  /** Of the owner; empty for owners whose kecamatan is not known. */
  kecamatanCode?: string;
  method?: PayMethod;
};

const first = "2020-01-01"; // no sale of the ledger is older
const last = "2099-12-31";

/** The same period within what the ledger can hold, so that no address makes a report count through the centuries. */
export function withinLedger({ from, to }: { from: string; to: string }) {
  const clamp = (day: string) => (day < first ? first : day > last ? last : day);
  return { from: clamp(from), to: clamp(to) };
}
