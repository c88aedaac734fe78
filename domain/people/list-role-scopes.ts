import { and, ilike, inArray, isNull, or } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { businesses, kecamatan, partners, places } from "@/db/schema";
import { type Actor, authorize, type Role } from "../policy";
import { scopeOfRole } from "./role-scopes";

type Choice = { value: string; text: string };

/** Where a role can be given, for a list to choose from; businesses are too many and are searched by name. */
export async function listRoleScopes(actor: Actor, role: Role, q = "", tx: Db = db): Promise<Choice[]> {
  authorize(actor, "people.manage", "office");
  const kind = scopeOfRole[role];
  if (kind === "office") return [{ value: "dinas", text: "Seluruh dinas" }];
  if (kind === "kecamatan") {
    return tx.select({ value: kecamatan.code, text: kecamatan.name }).from(kecamatan).orderBy(kecamatan.name);
  }
  if (kind === "partner") {
    return tx.select({ value: partners.id, text: partners.name }).from(partners).orderBy(partners.name);
  }
  if (kind === "place") {
    return tx
      .select({ value: places.id, text: places.name })
      .from(places)
      .where(and(inArray(places.kind, ["galeri", "sentra"]), isNull(places.closedOn)))
      .orderBy(places.name);
  }
  const pattern = `%${q.trim().replaceAll(/[\\%_]/g, "\\$&")}%`;
  const found = await tx
    .select({ value: businesses.id, name: businesses.name, owner: businesses.ownerName })
    .from(businesses)
    .where(or(ilike(businesses.name, pattern), ilike(businesses.ownerName, pattern)))
    .orderBy(businesses.name, businesses.id)
    .limit(30);
  return found.map(({ value, name, owner }) => ({ value, text: `${name} (${owner})` }));
}
