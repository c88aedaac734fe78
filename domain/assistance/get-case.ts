import { type Db, db } from "@/db/client";
import { can, type Person, scopesOf } from "../policy";
import { readCase } from "./case-record";
import { caseScope } from "./case-scope";
import { mayHandOver } from "./hand-over-case";
import { inSight } from "./in-sight";
import { listOfficers } from "./list-officers";

/** One case as the office reads it, with what this person may do about it. */
export async function getCase(actor: Person, id: string, tx: Db = db) {
  const found = await readCase(tx, id, inSight(actor), true);
  const isOwn = scopesOf(actor, "business").includes(found.businessId);
  const isOpen = found.closedAt === null && !isOwn;
  const mayWork = isOpen && can(actor, "case.work", caseScope(found.kecamatanCode));
  const mayGive = isOpen && mayHandOver(actor, found);
  return {
    ...found,
    isMine: found.officerId === actor.userId,
    mayWork,
    /** Whom it may be given to; nobody when this person may not. */
    colleagues: mayGive ? (await listOfficers(found.kecamatanCode, tx)).filter(({ id }) => id !== found.officerId) : [],
  };
}

export type OfficeCase = Awaited<ReturnType<typeof getCase>>;
