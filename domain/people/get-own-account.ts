import { eq } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { users } from "@/db/schema";
import { NotFound } from "../errors";
import type { Actor } from "../policy";
import { listGrants } from "./list-grants";
import { requirePerson } from "./require-person";

/** The person's own contact and roles of today. */
export async function getOwnAccount(actor: Actor, tx: Db = db) {
  const { userId } = requirePerson(actor);
  const [own] = await tx
    .select({ name: users.name, email: users.email, phone: users.phone })
    .from(users)
    .where(eq(users.id, userId));
  if (!own) throw new NotFound("Akun");
  const grants = await listGrants(actor, userId, tx);
  return { ...own, grants: grants.filter(({ revokedAt }) => !revokedAt) };
}
