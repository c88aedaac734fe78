import { randomUUID } from "node:crypto";
import { and, asc, eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { db } from "@/db/client";
import { businesses, consents, counterVisits, roleGrants, users } from "@/db/schema";
import { consentWordings } from "../people/consent-wordings";
import type { Person } from "../policy";
import { beginVisit } from "./begin-visit";
import { finishVisit } from "./finish-visit";
import { lockVisit } from "./serve-visit";
import { businessOf } from "./testing";

const day = "2031-05-05";

async function officerOf(name: string): Promise<Person> {
  const grant = { role: "verifikator", scopeKind: "office", scopeId: "dinas" } as const;
  const [user] = await db
    .insert(users)
    .values({ name, email: `${name}@uji.test` })
    .returning({ id: users.id });
  if (!user) throw new Error("Not written.");
  await db.insert(roleGrants).values({ userId: user.id, ...grant });
  return { kind: "person", userId: user.id, name, grants: [grant] };
}

test("officers who begin at the same moment, twice, and with cuts, leave no gap and no number twice", async () => {
  const officers = await Promise.all(["satu", "dua", "tiga"].map(officerOf));
  const [business] = await db
    .insert(businesses)
    .values({ name: "Nomor", slug: "nomor-uji", nameKey: "nomor", ownerName: "Uji" })
    .returning({ id: businesses.id });
  const begin = (n: number, visitId: string, tx = db) =>
    beginVisit(officers[n % 3] as Person, { visitId, counter: "dinas", businessId: String(business?.id) }, tx, day);
  const ids = Array.from({ length: 60 }, () => randomUUID());
  const cut = async (n: number) => {
    const lost = db.transaction(async (tx) => {
      await beginVisit(
        officers[n % 3] as Person,
        { visitId: randomUUID(), counter: "dinas", businessId: String(business?.id) },
        tx,
        day,
      );
      throw new Error("cut");
    });
    await expect(lost).rejects.toThrow("cut");
  };
  await Promise.all(ids.flatMap((id, n) => [begin(n, id), begin(n + 1, id), ...(n % 3 === 0 ? [cut(n)] : [])]));
  const rows = await db
    .select({ number: counterVisits.number, id: counterVisits.id })
    .from(counterVisits)
    .where(and(eq(counterVisits.day, day), eq(counterVisits.counter, "dinas")))
    .orderBy(asc(counterVisits.number));
  expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: 60 }, (_, i) => i + 1));
  expect(new Set(rows.map(({ id }) => id))).toEqual(new Set(ids));
}, 60_000);

test("two who print the same receipt at once leave one code that opens", async () => {
  const officer = await officerOf("pencetak");
  const [visit] = await db
    .select({ id: counterVisits.id })
    .from(counterVisits)
    .where(eq(counterVisits.day, day))
    .limit(1);
  const visitId = String(visit?.id);
  const { id } = await businessOf(db, visitId);
  await db
    .insert(consents)
    .values({ businessId: id, purpose: "layanan", wording: consentWordings.layanan, channel: "loket" });
  await Promise.all(Array.from({ length: 8 }, () => finishVisit(officer, { visitId, ktp: "on" })));
  const open = await db.execute(
    `select count(*)::int as n from claim_codes where visit_id = '${visitId}' and cancelled_at is null and used_at is null`,
  );
  expect(open[0]).toEqual({ n: 1 });
  expect((await db.transaction((tx) => lockVisit(tx, officer, visitId))).finishedAt).toBeInstanceOf(Date);
}, 60_000);
