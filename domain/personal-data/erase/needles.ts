import { inArray } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { businesses, type users } from "@/db/schema";
import { formatPhone } from "@/lib/phone";

/** By what a person is recognised in words that others wrote about them, the longest first. */
export async function needlesOf(tx: Tx, user: typeof users.$inferSelect, businessIds: readonly string[]) {
  const own =
    businessIds.length === 0
      ? []
      : await tx
          .select()
          .from(businesses)
          .where(inArray(businesses.id, [...businessIds]));
  const names = [user.name, ...own.flatMap(({ name, ownerName, nameKey, slug }) => [name, ownerName, nameKey, slug])];
  const phones = [user.phone, ...own.map(({ phone }) => phone)].flatMap((phone) => (phone ? spellings(phone) : []));
  const words = [...names, ...names.map(withoutMark), user.email, ...phones, ...own.map(({ address }) => address)];
  return [...new Set(words)]
    .filter((word) => word != null && word.length >= 5)
    .toSorted((a, b) => (b?.length ?? 0) - (a?.length ?? 0)) as string[];
}

const withoutMark = (name: string) => name.replace(/\s*\([^)]*\)\s*$/, "");
const spellings = (phone: string) => [phone, phone.slice(1), phone.replace(/^\+62/, "0"), formatPhone(phone)];
