import { eq } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { businesses, officerLinks, users } from "@/db/schema";
import { recordAudit } from "../audit";
import { Forbidden, NotFound } from "../errors";
import { can, canSomewhere, type Person } from "../policy";
import type { DeclareLink } from "./link-schema";

/** A person of the office says that they are close to a business; whoever manages people may say it of another. */
export async function declareLink(actor: Person, { userId, businessId, relation, note }: DeclareLink, tx: Db = db) {
  const mayDeclare =
    userId === actor.userId ? canSomewhere(actor, "link.declare") : can(actor, "people.manage", "office");
  if (!mayDeclare) throw new Forbidden();
  await tx.transaction(async (tx) => {
    const [user] = await tx.select({ name: users.name }).from(users).where(eq(users.id, userId));
    if (!user) throw new NotFound("Orang");
    const [business] = await tx.select({ name: businesses.name }).from(businesses).where(eq(businesses.id, businessId));
    if (!business) throw new NotFound("Usaha");
    await tx.insert(officerLinks).values({ userId, businessId, relation, note, declaredBy: actor.userId });
    const details = { nama: user.name, usaha: business.name, hubungan: relation };
    await recordAudit(tx, actor, "person.declare_link", { kind: "person", id: userId }, details);
  });
}
