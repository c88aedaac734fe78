import { answered } from "@/app/_request/respond";
import { sheetResponse } from "@/app/_request/sheet-response";
import { exportRows } from "@/domain/reports/export-rows";
import { asked } from "../asked";

/** All rows of a report as a sheet, sent while they are read. */
export const GET = answered(async (request) => {
  const { actor, filter, days } = await asked(request);
  return sheetResponse(await exportRows(actor, filter), `rincian-penjualan-${days}`);
});
