import { v7 } from "uuid";
import { expect, test } from "vitest";
import type { Tx } from "@/db/client";
import { partners, placeReports, places, roleGrants, users, visits } from "@/db/schema";
import { cast } from "@/db/seed/cast";
import { rolledBack } from "@/db/testing";
import { Forbidden, NotFound } from "../errors";
import { listPartnerPlaces } from "../partners/list-partner-places";
import type { Person } from "../policy";
import { getVisit } from "../visits/get-visit";
import { listFieldPlaces } from "../visits/list-field-places";
import { listVisits } from "../visits/list-visits";
import { findPublicPlace } from "./find-public-place";
import { getPlace } from "./get-place";
import { listDisplayed } from "./list-displayed";
import { listMyKecamatan } from "./list-my-kecamatan";
import { listPublicPlaces } from "./list-public-places";
import { listRegistry } from "./list-registry";
import { listReports } from "./list-reports";

/** A partner with a place, its manager, one report there, one report and one visit at the pojok. */
async function stage(tx: Tx) {
  const people = await cast(tx);
  const { pojok, districtOfficer, visitor } = people;
  const [partner] = await tx.insert(partners).values({ name: "Mitra Uji" }).returning();
  if (!partner) throw new Error("The partner could not be written.");
  const [hotel] = await tx
    .insert(places)
    .values({
      slug: "hotel-uji",
      kind: "mitra",
      name: "Hotel Uji",
      kecamatanCode: "32.15.05",
      address: "Jl. Uji",
      service: "display",
      openedOn: "2022-01-01",
      partnerId: partner.id,
    })
    .returning();
  const [user] = await tx.insert(users).values({ name: "Pengelola Uji", email: "mitra@uji.test" }).returning();
  if (!hotel || !user) throw new Error("The place could not be written.");
  const grant = { role: "pengelola_mitra", scopeKind: "partner", scopeId: partner.id } as const;
  await tx.insert(roleGrants).values({ userId: user.id, ...grant });
  const manager: Person = { kind: "person", userId: user.id, name: user.name, grants: [grant] };
  const reportedAt = new Date();
  for (const placeId of [hotel.id, pojok.id]) {
    await tx
      .insert(placeReports)
      .values({ id: v7(), placeId, state: "dijaga", productCount: 1, reportedBy: districtOfficer.userId, reportedAt });
  }
  const visitId = v7();
  await tx.insert(visits).values({
    id: visitId,
    placeId: pojok.id,
    outcome: "tutup",
    checklistVersion: 1,
    answers: {},
    note: "Digembok",
    visitedBy: visitor.userId,
    visitedAt: reportedAt,
  });
  return { ...people, hotel, manager, visitId };
}

test("who has nothing to do with places sees none", () =>
  rolledBack(async (tx) => {
    const { nobody, owner, pojok, visitId } = await stage(tx);
    for (const actor of [nobody, owner]) {
      const asking = [
        listRegistry(actor, tx),
        listReports(actor, {}, tx),
        listDisplayed(actor, pojok.id, tx),
        getPlace(actor, pojok.id, tx),
        listMyKecamatan(actor, tx),
        listPartnerPlaces(actor, tx),
        listFieldPlaces(actor, tx),
        listVisits(actor, {}, tx),
        getVisit(actor, visitId, tx),
      ];
      for (const answer of await Promise.allSettled(asking)) {
        expect(answer).toMatchObject({ status: "rejected", reason: expect.any(Forbidden) });
      }
    }
  }));

test("a manager sees the places of their partner and no others", () =>
  rolledBack(async (tx) => {
    const { manager, hotel, pojok, visitId } = await stage(tx);
    expect((await listRegistry(manager, tx)).map((place) => place.id)).toEqual([hotel.id]);
    expect((await listReports(manager, {}, tx)).map((report) => report.placeId)).toEqual([hotel.id]);
    expect(await listPartnerPlaces(manager, tx)).toMatchObject([{ name: "Mitra Uji", places: [{ id: hotel.id }] }]);
    await expect(getPlace(manager, pojok.id, tx)).rejects.toThrow(NotFound);
    await expect(getVisit(manager, visitId, tx)).rejects.toThrow(Forbidden);
  }));

test("an officer sees their kecamatan and no other", () =>
  rolledBack(async (tx) => {
    const { districtOfficer, otherDistrictOfficer, pojok, hotel, visitId } = await stage(tx);
    expect((await listRegistry(districtOfficer, tx)).map((place) => place.id)).toEqual([pojok.id]);
    expect(await listVisits(districtOfficer, {}, tx)).toHaveLength(1);
    await expect(getVisit(otherDistrictOfficer, visitId, tx)).rejects.toThrow(NotFound);
    expect((await listReports(otherDistrictOfficer, {}, tx)).map((report) => report.placeId)).toEqual([hotel.id]);
    expect(await listMyKecamatan(districtOfficer, tx)).toEqual([{ code: "32.15.26", name: "Karawang Timur" }]);
  }));

test("the public sees open places, and a closed one is gone", () =>
  rolledBack(async (tx) => {
    const { pojok, hotel, gallery } = await stage(tx);
    await tx.insert(places).values({
      slug: "bekas-uji",
      kind: "pojok",
      name: "Bekas Uji",
      kecamatanCode: "32.15.05",
      address: "-",
      service: "display",
      openedOn: "2020-01-01",
      closedOn: "2023-01-01",
    });
    const shown = (await listPublicPlaces(tx)).map((place) => place.id);
    expect(shown.sort()).toEqual([pojok.id, hotel.id, gallery.id].sort());
    expect(await findPublicPlace("pojok-uji", tx)).toMatchObject({ state: "dijaga", shown: [] });
    expect(await findPublicPlace("bekas-uji", tx)).toBeUndefined();
  }));
