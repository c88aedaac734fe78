import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import type { Db } from "@/db/client";
import { documentPages, documents, files, placeReports, productPhotos, visitPhotos, visits } from "@/db/schema";
import { cast } from "@/db/seed/cast";
import { shown } from "@/db/seed/shown";
import { rolledBack } from "@/db/testing";
import { NotFound, Refused } from "../errors";
import type { Person } from "../policy";
import { claimFile } from "./claim-file";
import { findFile } from "./find-file";
import type { FilePurpose } from "./purposes";

async function upload(by: Person, purpose: FilePurpose, tx: Db) {
  const [row] = await tx
    .insert(files)
    .values({ sha256: "0".repeat(64), mime: "image/jpeg", bytes: 1, name: "a.jpg", purpose, uploadedBy: by.userId })
    .returning();
  return String(row?.id);
}

async function paperOf(tx: Db, businessId: string, fileId: string) {
  const nib = { businessId, kind: "nib", typedNumber: "1", number: "1", state: "diajukan" as const };
  const [document] = await tx.insert(documents).values(nib).returning();
  await tx.insert(documentPages).values({ documentId: String(document?.id), fileId, position: 1 });
}

async function openers(id: string, people: Record<string, unknown>, tx: Db) {
  const who: string[] = [];
  for (const [name, person] of Object.entries(people)) {
    const isPerson = typeof person === "object" && person !== null && "grants" in person;
    if (!isPerson) continue;
    const found = await findFile(person as Person, id, tx).catch((error: unknown) => error);
    if (found instanceof Error && !(found instanceof NotFound)) throw found;
    if (!(found instanceof Error)) who.push(name);
  }
  return who;
}

test("what nothing holds is its uploader's alone", () =>
  rolledBack(async (tx) => {
    const people = await cast(tx);
    const id = await upload(people.owner, "dokumen", tx);
    await expect(findFile(undefined, id, tx)).rejects.toThrow(NotFound);
    expect(await openers(id, people, tx)).toEqual(["owner"]);
    await expect(findFile(people.owner, randomUUID(), tx)).rejects.toThrow(NotFound);
  }));

test("who lost their role no longer opens what they once handed in", () =>
  rolledBack(async (tx) => {
    const people = await cast(tx);
    const id = await upload(people.owner, "dokumen", tx);
    const { business } = people;
    await paperOf(tx, business.id, id);
    await expect(findFile(people.owner, id, tx)).resolves.toBeDefined();
    await expect(findFile({ ...people.owner, grants: [] }, id, tx)).rejects.toThrow(NotFound);
  }));

test("a document is for its business and the officers who may read it", () =>
  rolledBack(async (tx) => {
    const people = await cast(tx);
    const fileId = await upload(people.owner, "dokumen", tx);
    await paperOf(tx, people.business.id, fileId);
    expect(await openers(fileId, people, tx)).toEqual(["owner", "clerk", "verifier", "otherVerifier", "head", "admin"]);
  }));

test("a product photo is public while the product is, and else for its business and officers", () =>
  rolledBack(async (tx) => {
    const people = await cast(tx);
    const { crackers, gallery, clerk, owner, stranger } = people;
    const fileId = await upload(owner, "foto_produk", tx);
    await tx.insert(productPhotos).values({ productId: crackers.id, fileId, position: 1 });
    await expect(findFile(undefined, fileId, tx)).rejects.toThrow(NotFound);
    await expect(findFile(stranger, fileId, tx)).rejects.toThrow(NotFound);
    expect(await findFile(owner, fileId, tx)).toMatchObject({ isPublic: false });
    await shown(tx, { productId: crackers.id, placeId: gallery.id, by: clerk.userId });
    expect(await findFile(undefined, fileId, tx)).toMatchObject({ isPublic: true });
  }));

test("photos of reports and visits follow their place", () =>
  rolledBack(async (tx) => {
    const people = await cast(tx);
    const { pojok, districtOfficer, visitor } = people;
    const photoId = await upload(districtOfficer, "foto_laporan", tx);
    const now = new Date();
    const report = { id: randomUUID(), placeId: pojok.id, state: "display" as const, productCount: 3, photoId };
    await tx.insert(placeReports).values({ ...report, reportedBy: districtOfficer.userId, reportedAt: now });
    expect(await openers(photoId, people, tx)).toEqual(["districtOfficer", "visitor", "head", "admin"]);
    const fileId = await upload(visitor, "foto_kunjungan", tx);
    const visit = { id: randomUUID(), placeId: pojok.id, outcome: "tutup" as const, checklistVersion: 1, answers: {} };
    await tx.insert(visits).values({ ...visit, visitedBy: visitor.userId, visitedAt: now });
    await tx.insert(visitPhotos).values({ visitId: visit.id, fileId });
    expect(await openers(fileId, people, tx)).toEqual(["districtOfficer", "visitor", "head", "admin"]);
  }));

test("a record takes only the actor's own upload, sent for that purpose, once", () =>
  rolledBack(async (tx) => {
    const { owner, stranger, crackers } = await cast(tx);
    const id = await upload(owner, "foto_produk", tx);
    await expect(claimFile(tx, stranger, id, "foto_produk")).rejects.toThrow(Refused);
    await expect(claimFile(tx, owner, id, "dokumen")).rejects.toThrow(Refused);
    await expect(claimFile(tx, owner, randomUUID(), "foto_produk")).rejects.toMatchObject({ field: "fileId" });
    await claimFile(tx, owner, id, "foto_produk");
    await tx.insert(productPhotos).values({ productId: crackers.id, fileId: id, position: 1 });
    await expect(claimFile(tx, owner, id, "foto_produk")).rejects.toThrow("Unggah lagi");
  }));
