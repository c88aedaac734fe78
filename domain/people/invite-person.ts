import { eq, or, sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { roleGrants, users } from "@/db/schema";
import { recordAudit } from "../audit";
import { Refused } from "../errors";
import { type Actor, authorize } from "../policy";
import { makeLink, type NewLink } from "./access-link";
import { requirePerson } from "./require-person";
import { requireScope } from "./role-scopes";
import type { InvitePersonInput } from "./schema";

/** A new person with a first role, and the link by which they choose their password. */
export async function invitePerson(actor: Actor, input: InvitePersonInput, tx: Db = db): Promise<NewLink> {
  authorize(actor, "people.manage", "office");
  const sender = requirePerson(actor);
  return tx.transaction(async (tx) => {
    const { scopeName, ...grant } = await requireScope(tx, input.role, input.scopeId);
    const [known] = await tx
      .select({ name: users.name, email: users.email })
      .from(users)
      .where(
        or(
          input.email ? eq(sql`lower(${users.email})`, input.email) : sql`false`,
          input.phone ? eq(users.phone, input.phone) : sql`false`,
        ),
      );
    if (known) {
      const field = known.email?.toLowerCase() === input.email ? "email" : "phone";
      throw new Refused(`Sudah dipakai oleh ${known.name}. Buka halaman orang itu untuk menambah perannya.`, field);
    }
    const { name, email, phone } = input;
    const [user] = await tx.insert(users).values({ name, email, phone }).returning({ id: users.id });
    if (!user) throw new Error("The person could not be written.");
    await tx.insert(roleGrants).values({ userId: user.id, ...grant, grantedBy: sender.userId });
    const details = { nama: name, peran: input.role, di: scopeName };
    await recordAudit(tx, actor, "person.invite", { kind: "person", id: user.id }, details);
    return makeLink(tx, "undangan", user.id, sender.userId);
  });
}
