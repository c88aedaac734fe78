import { and, eq, isNull, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { sales } from "@/db/schema";
import { formatRupiah } from "@/lib/money";
import { ruleInForce } from "../consignments/rule-in-force";
import { Refused } from "../errors";
import { getPlaceScope } from "../places/get-place-scope";
import { can, type Person } from "../policy";

type Asked = {
  sale: { id: string; placeId: string };
  person: Person;
  amount: number;
  second: Person | undefined;
  day: string;
};

/**
 * Who else has to say yes to what is taken back of a sale, if anybody. What was taken back before without a second
 * person counts too: else a receipt of any size could come back in parts.
 */
export async function secondPerson(tx: Tx, { sale, person, amount, second, day }: Asked) {
  const limit = await ruleInForce(tx, "batas_batal", day, { placeId: sale.placeId });
  const before = await takenAlone(tx, sale.id);
  if (before + amount <= limit.value) return undefined;
  if (!second) {
    const together = `Bersama ${formatRupiah(before)} yang sudah dikembalikan dari nota ini jumlahnya ${formatRupiah(before + amount)}. `;
    throw new Refused(
      `${before > 0 ? together : ""}Di atas ${formatRupiah(limit.value)} perlu persetujuan orang kedua: mintalah ia mengisi akunnya.`,
      "account",
    );
  }
  if (second.userId === person.userId) throw new Refused("Orang kedua harus orang lain.", "account");
  if (!can(second, "sale.approve", await getPlaceScope(sale.placeId, tx))) {
    throw new Refused("Akun itu tidak berwenang menyetujui di tempat ini.", "account");
  }
  return second.userId;
}

async function takenAlone(tx: Tx, saleId: string) {
  const [taken] = await tx
    .select({ amount: sql<number>`coalesce(-sum(${sales.total}), 0)::float8` })
    .from(sales)
    .where(and(eq(sales.correctsId, saleId), isNull(sales.approvedBy)));
  return taken?.amount ?? 0;
}
