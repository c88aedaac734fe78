import { z } from "zod";
import { oneWord } from "@/app/_request/one-word";
import type { ReportFilter } from "@/domain/reports/report-filter";
import type { Side } from "@/domain/reports/words";
import { payMethods } from "@/domain/sales/words";
import { lastDayOf } from "@/lib/day-steps";
import { today } from "@/lib/today";
import { readPeriod } from "../read-period";

type Params = Record<string, string | string[] | undefined>;

/** How an address says that the kecamatan of an owner is not known. */
const unknown = "belum-diketahui";
const id = (value: Params[string]) => z.uuid().safeParse(oneWord(value)).data;

/** What an address asks a report for; the month so far where it names no day. */
export function readReportFilter(params: Params): ReportFilter {
  const day = today();
  const kecamatan = oneWord(params.kecamatan);
  return {
    ...readPeriod(params, day, { from: `${day.slice(0, 8)}01`, to: day }),
    placeId: id(params.tempat),
    productId: id(params.produk),
    businessId: id(params.usaha),
    kecamatanCode: kecamatan === unknown ? "" : kecamatan?.match(/^[\d.]{8}$/)?.[0],
    method: payMethods.find((one) => one === oneWord(params.cara)),
  };
}

/** The same as the end of an address, for the screen, its rows, the paper and the sheets alike. */
export function reportQuery({
  from,
  to,
  placeId,
  productId,
  businessId,
  kecamatanCode,
  method,
}: Partial<ReportFilter>) {
  const query = new URLSearchParams();
  const asked = { dari: from, sampai: to, tempat: placeId, produk: productId, usaha: businessId, cara: method };
  for (const [name, value] of Object.entries(asked)) if (value) query.set(name, value);
  if (kecamatanCode !== undefined) query.set("kecamatan", kecamatanCode || unknown);
  return query.toString();
}

/** A report narrowed to one row of one of its sides. */
export function narrowed(filter: ReportFilter, side: Side, id: string): ReportFilter {
  switch (side) {
    case "hari":
      return { ...filter, from: id, to: id };
    case "bulan": {
      const [first, last] = [`${id}-01`, lastDayOf(id)];
      return { ...filter, from: filter.from > first ? filter.from : first, to: filter.to < last ? filter.to : last };
    }
    case "tempat":
      return { ...filter, placeId: id };
    case "cara":
      return { ...filter, method: payMethods.find((one) => one === id) };
    case "kecamatan":
      return { ...filter, kecamatanCode: id };
    case "pemilik":
      return { ...filter, businessId: id };
    case "produk":
      return { ...filter, productId: id };
  }
}
