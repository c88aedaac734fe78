import { and, eq, ilike, or, sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { users } from "@/db/schema";
import { parsePhone } from "@/lib/phone";
import { type Actor, authorize } from "../policy";
import { grantsOf } from "./list-grants";
import { personColumns } from "./person-columns";

const pageSize = 25;

/** People by name, a page at a time; `after` is the id of the last one seen. */
export async function listPeople(actor: Actor, { q = "", after }: { q?: string; after?: string }, tx: Db = db) {
  authorize(actor, "people.manage", "office");
  const order = sql`(lower(${users.name}), ${users.id})`;
  const rows = await tx
    .select(personColumns)
    .from(users)
    .where(
      and(
        matching(q.trim()),
        after ? sql`${order} > (select lower(u.name), u.id from users u where u.id = ${after})` : sql`true`,
      ),
    )
    .orderBy(sql`lower(${users.name})`, users.id)
    .limit(pageSize + 1);
  const people = rows.slice(0, pageSize);
  const grants = await grantsOf(
    tx,
    people.map(({ id }) => id),
  );
  return {
    people: people.map((person) => ({ ...person, grants: grants.filter(({ userId }) => userId === person.id) })),
    next: rows.length > pageSize ? people.at(-1)?.id : undefined,
  };
}

export type ListedPerson = Awaited<ReturnType<typeof listPeople>>["people"][number];

function matching(q: string) {
  if (!q) return sql`true`;
  const pattern = `%${q.replaceAll(/[\\%_]/g, "\\$&")}%`;
  const phone = parsePhone(q).value;
  return or(ilike(users.name, pattern), ilike(users.email, pattern), phone ? eq(users.phone, phone) : sql`false`);
}
