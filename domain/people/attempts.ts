import { and, desc, eq, gt, lt, ne, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { signInAttempts as attempts } from "@/db/schema";
import { formatMoment } from "@/lib/dates";
import { Refused } from "../errors";

const minutes = 15;
const inWindow = gt(attempts.at, sql`now() - make_interval(mins => ${minutes})`);

type Attempt = {
  account: string;
  address: string;
  accountLimit?: number;
  /** Absent when only the account counts. */
  addressLimit?: number | null;
  /** The sentence of whoever is over the limit. */
  sayFull?: (again: string) => string;
};

const full = (again: string) => `Terlalu banyak percobaan. Demi keamanan, coba lagi sesudah ${again}.`;

/** A count of its own beside sign-in. Its capitals keep it apart from any account that somebody may type. */
export const countOf = (what: "SANDI" | "SETUJU" | "DAFTAR" | "LUPA" | "KLAIM" | "NOMOR" | "CEK", whose: string) =>
  `${what} ${whose}`;

/**
 * Counts an attempt before it is judged, in a statement of its own: of many that arrive at once, each sees those
 * written before it. One that is over the limit is told when to come back, and is forgotten, so that hammering
 * does not keep the owner out for longer.
 */
export async function startAttempt(tx: Db, attempt: Attempt) {
  const { account, address, accountLimit = 5, addressLimit = 30, sayFull = full } = attempt;
  const [own] = await tx.insert(attempts).values({ account, address }).returning({ id: attempts.id });
  if (!own) throw new Error("The attempt could not be counted.");
  const succeeded = sql`(select max(${attempts.at}) from ${attempts} where ${attempts.account} = ${account}
    and ${attempts.succeeded} = 'ya')`;
  const ofAccount = and(eq(attempts.account, account), gt(attempts.at, sql`coalesce(${succeeded}, '-infinity')`));
  const until = [
    await oldestTooMany(tx, own.id, ofAccount, accountLimit),
    addressLimit && (await oldestTooMany(tx, own.id, eq(attempts.address, address), addressLimit)),
  ];
  const latest = Math.max(0, ...until.map((at) => (at ? at.getTime() : 0)));
  if (!latest) return own.id;
  await tx.delete(attempts).where(eq(attempts.id, own.id));
  throw new Refused(sayFull(formatMoment(new Date(latest + minutes * 60_000))));
}

/** When the failure happened whose ageing will let the next attempt in; nothing when there is room already. */
async function oldestTooMany(tx: Db, own: string, which: ReturnType<typeof and>, limit: number) {
  const [row] = await tx
    .select({ at: attempts.at })
    .from(attempts)
    .where(and(which, inWindow, eq(attempts.succeeded, "tidak"), ne(attempts.id, own)))
    .orderBy(desc(attempts.at))
    .offset(limit - 1)
    .limit(1);
  return row?.at;
}

/** It was the right person: the account starts afresh, the address does not. Sweeps up what is a day old. */
export async function finishAttempt(tx: Db, id: string) {
  await tx.update(attempts).set({ succeeded: "ya" }).where(eq(attempts.id, id));
  const old = tx
    .select({ id: attempts.id })
    .from(attempts)
    .where(lt(attempts.at, sql`now() - interval '1 day'`))
    .limit(500)
    .for("update", { skipLocked: true });
  await tx.delete(attempts).where(sql`${attempts.id} in ${old}`);
}
