import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { assistanceCases, businesses } from "@/db/schema";
import { Conflict, Forbidden, NotFound } from "../errors";
import { authorize, can, type Person, scopesOf } from "../policy";
import { caseScope } from "./case-scope";

/** An open case, locked for an officer; out of their reach it does not exist, and of their own business it is another's. */
export async function lockCase(tx: Tx, actor: Person, caseId: string, permission: "case.work" | "case.assign") {
  const found = await lock(tx, caseId);
  const scope = caseScope(found.kecamatanCode);
  if (!can(actor, "case.read", scope)) throw new NotFound("Pendampingan");
  authorize(actor, permission, scope);
  if (scopesOf(actor, "business").includes(found.businessId)) {
    throw new Forbidden("Usaha Anda sendiri harus didampingi petugas lain.");
  }
  return found;
}

/** The same for an owner: a stranger's case does not exist. */
export async function lockOwnCase(tx: Tx, actor: Person, caseId: string) {
  const found = await lock(tx, caseId);
  if (!can(actor, "case.follow", { business: found.businessId })) throw new NotFound("Pendampingan");
  return found;
}

async function lock(tx: Tx, caseId: string) {
  const [found] = await tx
    .select({
      id: assistanceCases.id,
      businessId: assistanceCases.businessId,
      kind: assistanceCases.kind,
      officerId: assistanceCases.officerId,
      closedAt: assistanceCases.closedAt,
      business: businesses.name,
      kecamatanCode: businesses.kecamatanCode,
    })
    .from(assistanceCases)
    .innerJoin(businesses, eq(businesses.id, assistanceCases.businessId))
    .where(eq(assistanceCases.id, caseId))
    .for("no key update", { of: assistanceCases });
  if (!found) throw new NotFound("Pendampingan");
  if (found.closedAt) throw new Conflict("Pendampingan ini sudah berakhir. Muat ulang halaman ini.");
  return found;
}

export type LockedCase = Awaited<ReturnType<typeof lock>>;
