import { inArray } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { users } from "@/db/schema";
import { parsePhone } from "@/lib/phone";
import { findLikely } from "../counter/find-likely";
import { type Actor, authorize } from "../policy";
import { ownersOf } from "./owners-of";

type Asked = { businessId: string | null; words: string };

/** The records that a claim may be about, with who looks after each today. */
export async function listCandidates(actor: Actor, claim: Asked, typed?: string, tx: Db = db) {
  authorize(actor, "claim.decide", "office");
  const said = (label: string) => new RegExp(`^${label}: (.+)$`, "m").exec(claim.words)?.[1] ?? "";
  const likely = claim.businessId
    ? await findLikely(tx, { ids: [claim.businessId], isMergedToo: true })
    : await findLikely(
        tx,
        typed ? { name: typed } : { name: said("Usaha"), phone: parsePhone(said("Nomor HP")).value },
      );
  return Promise.all(
    likely.map(async (business) => {
      const owners = await ownersOf(tx, business.id);
      const ids = owners.map(({ userId }) => userId);
      const names =
        ids.length > 0 ? await tx.select({ name: users.name }).from(users).where(inArray(users.id, ids)) : [];
      return { ...business, owners: names.map(({ name }) => name) };
    }),
  );
}

export type Candidate = Awaited<ReturnType<typeof listCandidates>>[number];
