import { and, eq, ne, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { businesses, claims } from "@/db/schema";
import { isServed } from "../people/is-served";
import { canSomewhere, type Person } from "../policy";
import { mergedInto } from "./merged-into";
import { wasTurnedDown } from "./was-turned-down";

/** Why a verified number alone doesn't give the record to this claimant, and about which record an officer decides. */
export async function doubtOf(tx: Tx, actor: Person, businessId: string, hasOwner: boolean) {
  const into = await mergedInto(tx, businessId);
  if (into) return { cause: "catatan_disatukan" as const, businessId: into.id };
  if (hasOwner) return { cause: "ada_pemilik" as const, businessId };
  if (await isWantedByOthers(tx, actor, businessId)) return { cause: "diperebutkan" as const, businessId };
  if (await wasTurnedDown(tx, actor, businessId)) return { cause: "pernah_ditolak" as const, businessId };
  if (!(await mayBeServed(tx, businessId))) return { cause: "layanan_berhenti" as const, businessId };
  // Who can put a number onto a record could put their own.
  if (canSomewhere(actor, "counter.serve") || canSomewhere(actor, "import.run")) {
    return { cause: "petugas_sendiri" as const, businessId };
  }
  return null;
}

async function isWantedByOthers(tx: Tx, actor: Person, businessId: string) {
  const theirs = and(
    eq(claims.businessId, businessId),
    eq(claims.state, "menunggu"),
    ne(claims.userId, actor.userId),
    ne(claims.cause, "usaha_ganda"),
  );
  return (await tx.$count(claims, theirs)) > 0;
}

/** Whoever took the consent to be served back may not have meant that somebody else gives it again. */
async function mayBeServed(tx: Tx, businessId: string) {
  const served = and(eq(businesses.id, businessId), sql`${isServed(businesses.id)}`);
  return (await tx.$count(businesses, served)) > 0;
}
