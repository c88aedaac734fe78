import { eq } from "drizzle-orm";
import { v7 } from "uuid";
import { expect, test } from "vitest";
import { type Db, db } from "@/db/client";
import { auditEvents, files, places, users, visitPhotos, visits } from "@/db/schema";
import { cast } from "@/db/seed/cast";
import { rolledBack } from "@/db/testing";
import { Conflict, Forbidden, NotFound, Refused } from "../errors";
import type { Person } from "../policy";
import { recordVisit } from "./record-visit";
import type { VisitInput } from "./schema";

const allYes = {
  rak_bersih: "ya",
  label_harga: "ya",
  tidak_kedaluwarsa: "tidak",
  papan_nama: "ya",
  kontak_petugas: "tidak_tahu",
} as const;

const visit = (placeId: string, more: Partial<VisitInput> = {}): VisitInput => ({
  id: v7(),
  placeId,
  outcome: "buka_dijaga",
  checklistVersion: 1,
  answers: allYes,
  photoIds: [],
  visitedAt: new Date(Date.now() - 60_000),
  ...more,
});

async function photoOf(tx: Db, by: Person, purpose: "foto_laporan" | "foto_kunjungan" = "foto_kunjungan") {
  const [file] = await tx
    .insert(files)
    .values({ sha256: v7(), mime: "image/jpeg", bytes: 10, name: "a.jpg", purpose, uploadedBy: by.userId })
    .returning();
  if (!file) throw new Error("The photo could not be written.");
  return file.id;
}

test("only a field visitor records visits, and only of places that exist", () =>
  rolledBack(async (tx) => {
    const { nobody, owner, clerk, districtOfficer, head, admin, visitor, pojok } = await cast(tx);
    for (const actor of [nobody, owner, clerk, districtOfficer, head, admin]) {
      await expect(recordVisit(actor, visit(pojok.id), tx)).rejects.toThrow(Forbidden);
    }
    await expect(recordVisit(visitor, visit(v7()), tx)).rejects.toThrow(NotFound);
  }));

test("a visit is kept with its photos, its distance and its trace", () =>
  rolledBack(async (tx) => {
    const { visitor, pojok } = await cast(tx);
    const photoIds = [await photoOf(tx, visitor), await photoOf(tx, visitor)];
    const position = { latitude: -6.2977, longitude: 107.332, accuracy: 8 };
    const input = visit(pojok.id, { photoIds, position });
    await recordVisit(visitor, input, tx);
    const [row] = await tx.select().from(visits).where(eq(visits.id, input.id));
    expect(row).toMatchObject({ outcome: "buka_dijaga", visitedBy: visitor.userId, accuracy: 8, distance: 33 });
    expect(await tx.select().from(visitPhotos).where(eq(visitPhotos.visitId, input.id))).toHaveLength(2);
    const trail = await tx.select().from(auditEvents).where(eq(auditEvents.subjectId, pojok.id));
    expect(trail.map((event) => event.action)).toEqual(["visit.record"]);
  }));

test("the same visit twice is one; with another content it is a conflict", () =>
  rolledBack(async (tx) => {
    const { visitor, pojok } = await cast(tx);
    const input = visit(pojok.id, { photoIds: [await photoOf(tx, visitor)] });
    const first = await recordVisit(visitor, input, tx);
    expect(await recordVisit(visitor, structuredClone(input), tx)).toEqual(first);
    const others = [
      { ...input, outcome: "tutup" as const },
      { ...input, photoIds: [] },
      { ...input, answers: { ...allYes, rak_bersih: "tidak" as const } },
    ];
    for (const other of others) await expect(recordVisit(visitor, other, tx)).rejects.toThrow(Conflict);
    const twin = { ...visitor, userId: v7() };
    await expect(recordVisit(twin, input, tx)).rejects.toThrow(Conflict);
    expect(await tx.select().from(visits).where(eq(visits.placeId, pojok.id))).toHaveLength(1);
  }));

test("photos of others, for other things, or of another visit are refused", () =>
  rolledBack(async (tx) => {
    const { visitor, head, pojok } = await cast(tx);
    const used = await photoOf(tx, visitor);
    await recordVisit(visitor, visit(pojok.id, { photoIds: [used] }), tx);
    for (const id of [v7(), await photoOf(tx, head), await photoOf(tx, visitor, "foto_laporan"), used]) {
      const input = visit(pojok.id, { photoIds: [id] });
      await expect(tx.transaction((inner) => recordVisit(visitor, input, inner))).rejects.toThrow();
      expect(await tx.select().from(visits).where(eq(visits.id, input.id))).toEqual([]);
    }
  }));

test("a visit that says nothing does not count", () =>
  rolledBack(async (tx) => {
    const { visitor, pojok } = await cast(tx);
    const { rak_bersih: _, ...fourAnswers } = allYes;
    const unknown = Object.fromEntries(Object.keys(allYes).map((key) => [key, "tidak_tahu" as const]));
    const empty: Partial<VisitInput>[] = [
      { answers: {} },
      { answers: fourAnswers },
      { answers: unknown },
      { answers: { ...allYes, karangan: "ya" } },
      { outcome: "tutup", answers: {} },
      { outcome: "tidak_ditemukan", answers: {} },
    ];
    for (const more of empty) {
      const recording = tx.transaction((inner) => recordVisit(visitor, visit(pojok.id, more), inner));
      await expect(recording).rejects.toThrow(Refused);
    }
    await recordVisit(visitor, visit(pojok.id, { outcome: "tutup", answers: {}, note: "Digembok" }), tx);
    await recordVisit(visitor, visit(pojok.id, { answers: unknown, note: "Petugas baru, belum tahu" }), tx);
  }));

test("a visit in the future, before the place opened or after it closed is refused", () =>
  rolledBack(async (tx) => {
    const { visitor, pojok } = await cast(tx);
    const at = (visitedAt: Date) => recordVisit(visitor, visit(pojok.id, { visitedAt }), tx);
    await expect(at(new Date(Date.now() + 3_600_000))).rejects.toThrow(Refused);
    await expect(at(new Date("2020-12-31T10:00:00+07:00"))).rejects.toThrow(Refused);
    await tx.update(places).set({ closedOn: "2024-05-01" }).where(eq(places.id, pojok.id));
    await expect(at(new Date("2024-05-02T10:00:00+07:00"))).rejects.toThrow(Refused);
    await at(new Date("2024-05-01T10:00:00+07:00"));
  }));

test("twenty sendings at once are one visit and one trace", async () => {
  const { placeId, visitor } = await committed();
  const input = visit(placeId, { photoIds: [await photoOf(db, visitor), await photoOf(db, visitor)] });
  const answers = await Promise.all(Array.from({ length: 20 }, () => recordVisit(visitor, input)));
  expect(new Set(answers.map((answer) => answer.id))).toEqual(new Set([input.id]));
  expect(await db.select().from(visits).where(eq(visits.placeId, placeId))).toHaveLength(1);
  expect(await db.select().from(auditEvents).where(eq(auditEvents.subjectId, placeId))).toHaveLength(1);
});

/** Several connections must see it, so it is left behind in the test's own database under a name of its own. */
async function committed() {
  const name = `serempak-${v7()}`;
  const [place] = await db
    .insert(places)
    .values({
      slug: name,
      kind: "pojok",
      name,
      kecamatanCode: "32.15.26",
      address: "-",
      service: "display",
      openedOn: "2021-01-01",
    })
    .returning({ id: places.id });
  const [user] = await db
    .insert(users)
    .values({ name, email: `${name}@uji.test` })
    .returning({ id: users.id });
  if (!place || !user) throw new Error("The place could not be written.");
  const grants: Person["grants"] = [{ role: "petugas_monitoring", scopeKind: "office", scopeId: "dinas" }];
  const visitor: Person = { kind: "person", userId: user.id, name, grants };
  return { placeId: place.id, visitor };
}
