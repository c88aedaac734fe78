import { eq } from "drizzle-orm";
import { v7 } from "uuid";
import { expect, test } from "vitest";
import { db } from "@/db/client";
import { auditEvents, files, placeReports, places, users } from "@/db/schema";
import { cast } from "@/db/seed/cast";
import { rolledBack } from "@/db/testing";
import { Conflict, Forbidden, NotFound, Refused } from "../errors";
import type { Person } from "../policy";
import { reportPlace } from "./report-place";
import type { ReportInput } from "./schema";

const said = (placeId: string, more: Partial<ReportInput> = {}): ReportInput => ({
  id: v7(),
  placeId,
  state: "dijaga",
  productCount: 12,
  ...more,
});

const photoOf = async (tx: Parameters<typeof cast>[0], by: Person, purpose: "foto_laporan" | "foto_kunjungan") => {
  const [file] = await tx
    .insert(files)
    .values({ sha256: v7(), mime: "image/jpeg", bytes: 10, name: "a.jpg", purpose, uploadedBy: by.userId })
    .returning();
  return file?.id;
};

test("only an officer of that very kecamatan may report", () =>
  rolledBack(async (tx) => {
    const { nobody, owner, clerk, visitor, head, admin, otherDistrictOfficer, pojok } = await cast(tx);
    for (const actor of [nobody, owner, clerk, visitor, head, admin]) {
      await expect(reportPlace(actor, said(pojok.id), tx)).rejects.toThrow(Forbidden);
    }
    await expect(reportPlace(otherDistrictOfficer, said(pojok.id), tx)).rejects.toThrow(NotFound);
    expect(await tx.select().from(placeReports).where(eq(placeReports.placeId, pojok.id))).toEqual([]);
  }));

test("a report is kept with its author and leaves a trace", () =>
  rolledBack(async (tx) => {
    const { districtOfficer, pojok } = await cast(tx);
    const photoId = await photoOf(tx, districtOfficer, "foto_laporan");
    const input = said(pojok.id, { note: "Rak baru", photoId });
    await reportPlace(districtOfficer, input, tx);
    const [row] = await tx.select().from(placeReports).where(eq(placeReports.id, input.id));
    expect(row).toMatchObject({ state: "dijaga", productCount: 12, reportedBy: districtOfficer.userId, photoId });
    const trail = await tx.select().from(auditEvents).where(eq(auditEvents.subjectId, pojok.id));
    expect(trail.map((event) => event.action)).toEqual(["place.report"]);
  }));

test("the same report twice is one and is answered the same; another content is a conflict", () =>
  rolledBack(async (tx) => {
    const { districtOfficer, pojok } = await cast(tx);
    const input = said(pojok.id, { note: "Sama" });
    const first = await reportPlace(districtOfficer, input, tx);
    expect(await reportPlace(districtOfficer, input, tx)).toEqual(first);
    await expect(reportPlace(districtOfficer, { ...input, productCount: 3 }, tx)).rejects.toThrow(Conflict);
    const twin = { ...districtOfficer, userId: v7() };
    await expect(reportPlace(twin, input, tx)).rejects.toThrow(Conflict);
    expect(await tx.select().from(placeReports).where(eq(placeReports.id, input.id))).toHaveLength(1);
  }));

test("a photo must be one's own and taken for a report", () =>
  rolledBack(async (tx) => {
    const { districtOfficer, visitor, pojok } = await cast(tx);
    const foreign = [
      v7(),
      await photoOf(tx, visitor, "foto_laporan"),
      await photoOf(tx, districtOfficer, "foto_kunjungan"),
    ];
    for (const photoId of foreign) {
      const input = said(pojok.id, { photoId });
      await expect(tx.transaction((inner) => reportPlace(districtOfficer, input, inner))).rejects.toThrow();
      expect(await tx.select().from(placeReports).where(eq(placeReports.id, input.id))).toEqual([]);
    }
  }));

test("a place that the office has closed takes no more reports", () =>
  rolledBack(async (tx) => {
    const { districtOfficer, pojok } = await cast(tx);
    await tx.update(places).set({ closedOn: "2024-01-01" }).where(eq(places.id, pojok.id));
    await expect(reportPlace(districtOfficer, said(pojok.id), tx)).rejects.toThrow(Refused);
  }));

test("twenty sendings at once are one report and one trace", async () => {
  const place = await committedPlace();
  const input = said(place.id, { photoId: await photoOf(db, place.officer, "foto_laporan") });
  const answers = await Promise.all(Array.from({ length: 20 }, () => reportPlace(place.officer, input)));
  expect(new Set(answers.map((answer) => answer.id))).toEqual(new Set([input.id]));
  const trail = await db.select().from(auditEvents).where(eq(auditEvents.subjectId, place.id));
  expect(trail).toHaveLength(1);
});

/** Several connections must see it, so it is left behind in the test's own database under a name of its own. */
async function committedPlace() {
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
  const grants: Person["grants"] = [{ role: "petugas_kecamatan", scopeKind: "kecamatan", scopeId: "32.15.26" }];
  const officer: Person = { kind: "person", userId: user.id, name, grants };
  return { id: place.id, officer };
}
