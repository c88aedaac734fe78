import { eq, inArray } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { accountPhones, businesses, type users } from "@/db/schema";
import { formatPhone } from "@/lib/phone";

/** By what a person is recognised in words that others wrote: whole phrases anywhere, single names only in prose. */
export type Needles = { phrases: readonly string[]; names: readonly string[] };

/** The phrases and names of a person and of the businesses they leave, the longest first. */
export async function needlesOf(tx: Tx, user: typeof users.$inferSelect, businessIds: readonly string[]) {
  const own =
    businessIds.length === 0
      ? []
      : await tx
          .select()
          .from(businesses)
          .where(inArray(businesses.id, [...businessIds]));
  const called = [user.name, ...own.flatMap(({ name, ownerName }) => [name, ownerName])].map(withoutMark);
  const proved = await tx
    .select({ phone: accountPhones.phone })
    .from(accountPhones)
    .where(eq(accountPhones.userId, user.id));
  const phones = [user.phone, ...proved.map(({ phone }) => phone), ...own.map(({ phone }) => phone)].flatMap((phone) =>
    phone ? spellings(phone) : [],
  );
  const phrases = [
    ...called.flatMap((name) => [name, ...pairs(name)]),
    ...own.flatMap(({ nameKey, slug, address }) => [nameKey, slug, address]),
    ...[user.email, ...phones],
  ];
  const names = [user.name, ...own.map(({ ownerName }) => ownerName)].flatMap((name) => withoutMark(name).split(/\s+/));
  return { phrases: longestFirst(phrases), names: longestFirst(names) } satisfies Needles;
}

const withoutMark = (name: string) => name.replace(/\s*\([^)]*\)\s*$/, "").trim();
const spellings = (phone: string) => [phone, phone.slice(1), phone.replace(/^\+62/, "0"), formatPhone(phone)];

/** Two words of a name that stand together: a brand is often the business without its first word. */
function pairs(name: string) {
  const words = name.split(/\s+/);
  return words.slice(1).map((word, i) => `${words[i]} ${word}`);
}

function longestFirst(words: readonly (string | null)[]) {
  const long = words.filter((word): word is string => word !== null && word.length >= 5);
  return [...new Set(long)].toSorted((a, b) => b.length - a.length);
}
