import { sql } from "drizzle-orm";
import { anyOf } from "@/db/any-of";
import type { Tx } from "@/db/client";
import { formatRupiah } from "@/lib/money";
import { Refused } from "../errors";
import { openAccounts } from "./open-accounts";

/**
 * Who is deleted can be paid by nobody any more: what is open is settled first, or the admin answers for having done so
 * outside of the portal. No till sells and no gallery takes in while this is decided.
 */
export async function requireSettled(tx: Tx, businessIds: readonly string[], isSettledElsewhere: boolean) {
  await tx.execute(sql`select place_id from place_ledgers where place_id in
    (select place_id from batches where business_id = ${anyOf(businessIds)}) order by place_id for update`);
  const open = await openAccounts(businessIds, tx);
  if (isSettledElsewhere || (open.units === 0 && open.owed === 0)) return open;
  const goods = open.units > 0 ? `${open.units} barang titipan masih di galeri` : undefined;
  const money = open.owed !== 0 ? `${formatRupiah(open.owed)} belum dibayarkan` : undefined;
  throw new Refused(
    `Belum dapat dihapus: ${[goods, money].filter(Boolean).join(" dan ")}. Kembalikan barangnya dan bayarkan setorannya dulu, atau nyatakan bahwa itu sudah diselesaikan di luar portal.`,
    "settledElsewhere",
  );
}
