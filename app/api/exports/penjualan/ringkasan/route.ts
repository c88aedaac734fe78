import { answered } from "@/app/_request/respond";
import { sheetResponse } from "@/app/_request/sheet-response";
import { exportSummary } from "@/domain/reports/export-summary";
import { asked } from "../asked";

/** A report as sheets, one for each of its sides. */
export const GET = answered(async (request) => {
  const { actor, filter, days } = await asked(request);
  return sheetResponse((await exportSummary(actor, filter)) as BodyInit, `ringkasan-penjualan-${days}`);
});
