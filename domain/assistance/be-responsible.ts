import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { assistanceCases, caseEntries, users } from "@/db/schema";
import { Conflict } from "../errors";
import type { Person } from "../policy";
import type { LockedCase } from "./lock-case";

/** Whoever acts first on a case that is nobody's takes it by that; on another's, they take it over first. */
export async function beResponsible(tx: Tx, actor: Person, found: LockedCase) {
  if (found.officerId === actor.userId) return;
  if (found.officerId) {
    const [officer] = await tx.select({ name: users.name }).from(users).where(eq(users.id, found.officerId));
    throw new Conflict(`Pendampingan ini ditangani ${officer?.name}. Ambil alih dulu bila Anda yang melanjutkan.`);
  }
  await tx.update(assistanceCases).set({ officerId: actor.userId }).where(eq(assistanceCases.id, found.id));
  await tx
    .insert(caseEntries)
    .values({ caseId: found.id, event: "ditangani", text: `Ditangani ${actor.name}.`, by: actor.userId });
}
