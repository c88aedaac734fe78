import type { Db } from "@/db/client";
import { getCase } from "../assistance/get-case";
import { Forbidden } from "../errors";
import { requirePerson } from "../people/require-person";
import { type Actor, can } from "../policy";

type To = { businessId: string; caseId?: string };

/**
 * In whose name an officer writes to this owner: the office's people to everyone whom they serve, a district officer
 * about an open case that they may work on, and nobody else.
 */
export async function writtenFrom(actor: Actor, { businessId, caseId }: To, tx: Db) {
  const person = requirePerson(actor);
  if (can(person, "message.prepare", { business: businessId })) return "dari Dinas Koperasi dan UKM";
  if (!caseId) throw new Forbidden();
  const found = await getCase(person, caseId, tx);
  if (!found.mayWork || found.businessId !== businessId) throw new Forbidden();
  return `dari Kecamatan ${found.kecamatan}`;
}
