import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { type Db, db } from "@/db/client";
import { dataRequests } from "@/db/schema";
import { loadDemo } from "@/db/seed/demo";
import { rolledBack } from "@/db/testing";
import { findBrokenLink } from "../audit-trail/find-broken-link";
import { findActor } from "../people/find-actor";
import type { Person } from "../policy";
import { decideRequest } from "./decide-request";
import { handOverAnswer } from "./hand-over-answer";

type One = { id: string; phone: string | null; email: string | null; business: string | null };

// Letters that were sent and the ledger with its hash chains stay as the law asks; every other table is looked through.
// Whatever a later feature keeps about people is in the demo sooner or later, and then here.
test("anyone of the demo can leave, whatever hangs on them, and is found in no table afterwards", {
  timeout: 300_000,
}, async () => {
  await loadDemo();
  const [first] = await db.execute<{ id: string }>(sql`select id from users where email = 'admin@contoh.test'`);
  const admin = await findActor(String(first?.id), 0);
  if (!admin) throw new Error("The demo has no admin.");
  const people = await db.execute<One>(sql`
    select u.id, u.phone, u.email, b.name as business from users u
      left join role_grants g on g.user_id = u.id and g.role = 'pelaku'
      left join businesses b on b.id::text = g.scope_id
    where u.id <> ${admin.userId}::uuid`);
  expect(people.length).toBeGreaterThan(15);
  for (const one of people) await rolledBack((tx) => leave(tx, admin, one));
});

async function leave(tx: Db, admin: Person, { id, phone, email, business }: One) {
  await tx.delete(dataRequests);
  const [request] = await tx.insert(dataRequests).values({ userId: id, kind: "hapus" }).returning();
  const decision = { decision: "dikabulkan", reason: "Pemohon hadir di kantor.", settledElsewhere: "on" } as const;
  const requestId = String(request?.id);
  await decideRequest(admin, { requestId, ...decision }, tx, null);
  await handOverAnswer(admin, { requestId }, tx);
  const needles = [phone, email, business].filter((needle) => needle !== null);
  const tables = await tx.execute<{ name: string }>(
    sql`select quote_ident(schemaname) || '.' || quote_ident(tablename) as name from pg_tables t
      where schemaname in ('public', 'antrean') and tablename <> 'letters' and (tablename = 'audit_events' or not exists
        (select from information_schema.columns c where c.table_name = t.tablename and c.column_name = 'hash'))`,
  );
  for (const { name } of tables) {
    const like = needles.map((needle) => `%${needle}%`);
    const rows = await tx.execute(
      sql`select left(t::text, 300) as row from ${sql.raw(name)} t where t::text ilike any(array[${sql.join(
        like.map((pattern) => sql`${pattern}`),
        sql`, `,
      )}]) limit 1`,
    );
    expect({ business, name, rows: [...rows] }).toEqual({ business, name, rows: [] });
  }
  expect((await findBrokenLink(tx)).broken).toBeUndefined();
}
