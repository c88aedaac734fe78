import { eq, inArray } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { accountPhones, businesses, documents, mailAddresses, mails, type users, verifiedPhones } from "@/db/schema";
import { dataKeys } from "@/lib/data-keys";
import { openNumber } from "../../identity/open-number";
import { anyGrouping, asWord, asWritten } from "./patterns";

/** By what a person is recognised in words that others wrote, as patterns, the longest first. */
export type Needles = {
  /** Names, addresses and numbers: anywhere in what hangs on them. */
  phrases: readonly string[];
  /** Single names: only as whole words, and only in what hangs on them. */
  names: readonly string[];
  /** What is nobody else's: wherever it stands. */
  unmistakable: readonly string[];
};

type User = typeof users.$inferSelect;

/** The needles of the records that leave and, where they have an account, of the person. */
export async function needlesOf(tx: Tx, businessIds: readonly string[], user?: User): Promise<Needles> {
  const ids = [...businessIds];
  const own = ids.length > 0 ? await tx.select().from(businesses).where(inArray(businesses.id, ids)) : [];
  const called = [user?.name ?? "", ...own.flatMap(({ name, ownerName }) => [name, ownerName])].map(withoutMark);
  const people = [user?.name ?? "", ...own.map(({ ownerName }) => ownerName)].map(withoutMark);
  const streets = own.flatMap(({ address }) => (address ? [address] : []));
  const numbers = [...(await phonesOf(tx, own, user)).map(anyPhone), ...identityNumbers(own)];
  const mailed = (await addressesOf(tx, user)).map(asWritten);
  const permits = (await permitsOf(tx, ids)).map(anyGrouping);
  const houses = streets.filter((street) => /\d/.test(street)); // without a number it may be a whole kecamatan
  const whole = [...called, ...houses].filter((text) => text.length >= 8 && /\s/.test(text));
  return {
    phrases: longestFirst([
      ...[...called, ...called.flatMap(pairs), ...streets, ...streets.flatMap(placesIn)].filter(isLong).map(asWritten),
      ...people.filter((name) => name.length >= 3).map(asWord),
      ...own
        .flatMap(({ nameKey, slug }) => [nameKey, slug])
        .filter(isLong)
        .map(asWritten),
      ...[...mailed, ...numbers, ...permits],
    ]),
    names: longestFirst(
      people
        .flatMap((name) => name.split(/[^\p{L}'’-]+/u))
        .filter(isName)
        .map(asWord),
    ),
    unmistakable: longestFirst([...mailed, ...numbers, ...whole.map(asWord)]),
  };
}

type Business = typeof businesses.$inferSelect;

async function phonesOf(tx: Tx, own: readonly Business[], user?: User) {
  const ids = own.map(({ id }) => id);
  const sure =
    ids.length > 0
      ? await tx
          .select({ phone: verifiedPhones.phone })
          .from(verifiedPhones)
          .where(inArray(verifiedPhones.businessId, ids))
      : [];
  const proved = user
    ? await tx.select({ phone: accountPhones.phone }).from(accountPhones).where(eq(accountPhones.userId, user.id))
    : [];
  return [user, ...own, ...sure, ...proved].flatMap((one) => (one?.phone ? [one.phone] : []));
}

/** Also the addresses that they had before. */
async function addressesOf(tx: Tx, user?: User) {
  if (!user) return [];
  const confirmed = await tx
    .select({ address: mailAddresses.address })
    .from(mailAddresses)
    .where(eq(mailAddresses.userId, user.id));
  const mailed = await tx.selectDistinct({ address: mails.address }).from(mails).where(eq(mails.userId, user.id));
  return [user.email, ...[...confirmed, ...mailed].map(({ address }) => address)].filter((address): address is string =>
    Boolean(address),
  );
}

/** Whole, as far as a key opens them, and as the portal masks them. */
function identityNumbers(own: readonly Business[]) {
  const sealed = own
    .flatMap(({ nikCipher, npwpCipher }) => [nikCipher, npwpCipher])
    .filter((cipher) => cipher !== null);
  if (dataKeys().all.length === 0) return [];
  return sealed
    .map(openNumber)
    .flatMap((number) => [anyGrouping(number), `${number.slice(0, 4)}•+${number.slice(-4)}`]);
}

async function permitsOf(tx: Tx, ids: string[]) {
  if (ids.length === 0) return [];
  const rows = await tx
    .select({ number: documents.number, typedNumber: documents.typedNumber })
    .from(documents)
    .where(inArray(documents.businessId, ids));
  return rows.flatMap(({ number, typedNumber }) => [number, typedNumber]).filter((number) => number.length >= 8);
}

const anyPhone = (phone: string) => `(\\+?62[ .-]{0,2}0?|0)?${anyGrouping(phone.replace(/^\+62/, ""))}`;
const withoutMark = (name: string) => name.replace(/\s*\([^)]*\)\s*$/, "").trim();
const isLong = (text: string) => text.length >= 5;
const isName = (word: string) => word.length >= 3 && !/^(ibu|bapak|haji|hajah|hajjah)$/i.test(word);

/** Two words of a name that stand together: a brand is often the business without its first word. */
function pairs(name: string) {
  const words = name.split(/\s+/);
  return words.slice(1).map((word, i) => `${words[i]} ${word}`);
}

/** What is left of an address that somebody shortened: a street with its number, or three words of it. */
function placesIn(address: string) {
  const words = address.split(/[\s,;]+/);
  const triples = words.slice(2).map((word, i) => `${words[i]} ${words[i + 1]} ${word}`);
  return [...pairs(words.join(" ")).filter((pair) => /\d/.test(pair) && /\p{L}{4}/u.test(pair)), ...triples];
}

function longestFirst(patterns: readonly string[]) {
  return [...new Set(patterns)].toSorted((a, b) => b.length - a.length);
}
