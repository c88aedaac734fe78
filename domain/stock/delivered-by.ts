import { type SQL, sql } from "drizzle-orm";

/** Who brought a sale in the name of somebody else, by the note that says so; null where the seller sent it. */
export const deliveredBy = (saleId: SQL) => sql<string | null>`(
  select n.details->>'pengirimId' from discrepancies n join sale_lines nl on nl.id = n.sale_line_id
  where nl.sale_id = ${saleId} and n.kind = 'wewenang' and n.details ? 'pengirimId' limit 1)`;
