import { sql } from "drizzle-orm";
import { anyOf } from "@/db/any-of";
import type { Tx } from "@/db/client";
import { endCase } from "./end-case";
import { neededKinds } from "./needed-kinds";
import { isOfCase, isValidOn } from "./usable-documents";

type Settled = { id: string; documentId: string | null };

/**
 * Closes the open cases of these businesses whose permit is there and no product lacks it any more; and those that began
 * with a product which needs it no longer.
 */
export async function endSettledCases(tx: Tx, businessIds: string[], date: string) {
  const settled = await tx.execute<Settled>(sql`
    with needed as (${neededKinds(businessIds)})
    select c.id, paper.id as "documentId"
    from assistance_cases c
    left join lateral (select d.id from documents d where ${isOfCase} and ${isValidOn(date)}
      order by d.submitted_at desc limit 1) paper on true
    where c.closed_at is null and c.business_id = ${anyOf(businessIds)}
      and not exists (select from needed n where n.business_id = c.business_id and n.kind = c.kind)
      and (paper.id is not null or c.origin <> 'permintaan')
    order by c.id`);
  for (const { id, documentId } of settled) {
    await endCase(
      tx,
      id,
      documentId
        ? { outcome: "selesai", documentId, text: "Dokumennya sudah diverifikasi." }
        : { outcome: "dihentikan", text: "Tidak ada lagi produk yang memerlukan dokumen ini." },
    );
  }
}
