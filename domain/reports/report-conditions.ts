import { type SQL, sql } from "drizzle-orm";
import type { ReportFilter } from "./report-filter";

/** Of a summary, or of lines that look like one, under the name `t`. */
export function reportConditions({ productId, businessId, kecamatanCode, method }: ReportFilter) {
  const only: SQL[] = [sql`true`];
  if (productId) only.push(sql`t.product_id = ${productId}`);
  if (businessId) only.push(sql`t.business_id = ${businessId}`);
  if (method) only.push(sql`t.method = ${method}`);
  if (kecamatanCode !== undefined) {
    const code = kecamatanCode === "" ? sql`is null` : sql`= ${kecamatanCode}`;
    only.push(sql`exists (select from businesses o where o.id = t.business_id and o.kecamatan_code ${code})`);
  }
  return sql.join(only, sql` and `);
}
