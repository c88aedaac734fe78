import { readPromiseFilter } from "@/app/dinas/galeri/laporan/promise-address";
import { readReportFilter } from "@/app/dinas/galeri/laporan/report-address";
import { readUnsettledFilter } from "@/app/dinas/galeri/setoran/unsettled-address";
import { NotFound } from "@/domain/errors";
import { exportInterestDays } from "@/domain/interest/export-interest-days";
import type { Actor } from "@/domain/policy";
import { exportStanding } from "@/domain/reports/export-standing";
import { exportPromised } from "@/domain/settlements/export-promised";
import { exportUnsettled } from "@/domain/settlements/export-unsettled";

type Params = Record<string, string>;
type Export = (actor: Actor, params: Params) => Promise<ReadableStream<Uint8Array>>;

/** The lists that can be taken along, each asked for as its screen is. */
export const lists = {
  rak: (actor, params) => exportStanding(actor, readReportFilter(params)),
  minat: (actor, params) => {
    const { productId, from, to } = readReportFilter(params);
    if (!productId) throw new NotFound("Produk");
    return exportInterestDays(actor, productId, { from, to });
  },
  janji: (actor, params) => exportPromised(actor, readPromiseFilter(params)),
  "belum-disetor": (actor, params) => exportUnsettled(actor, readUnsettledFilter(params)),
} satisfies Record<string, Export>;
