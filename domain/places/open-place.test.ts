import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { places } from "@/db/schema";
import { cast } from "@/db/seed/cast";
import { rolledBack } from "@/db/testing";
import { Conflict, Forbidden, Refused } from "../errors";
import { closePlace } from "./close-place";
import { openPlace } from "./open-place";
import { openPlaceInput } from "./schema";

const klari = openPlaceInput.parse({
  kind: "pojok",
  name: "Pojok Klari",
  kecamatanCode: "32.15.05",
  address: "Kantor Kecamatan Klari",
  service: "display",
  hours: "",
  latitude: "",
  longitude: "",
  openedOn: "2026-01-05",
});

test("only an admin opens and closes places", () =>
  rolledBack(async (tx) => {
    const { nobody, head, districtOfficer, visitor, pojok } = await cast(tx);
    const closing = { placeId: pojok.id, closedOn: "2026-01-06", reason: "Pindah gedung" };
    for (const actor of [nobody, head, districtOfficer, visitor]) {
      await expect(openPlace(actor, klari, tx)).rejects.toThrow(Forbidden);
      await expect(closePlace(actor, closing, tx)).rejects.toThrow(Forbidden);
    }
  }));

test("a place is opened with its date, closed once, and not before it opened", () =>
  rolledBack(async (tx) => {
    const { admin } = await cast(tx);
    const { id: placeId } = await openPlace(admin, klari, tx);
    const close = (closedOn: string) => closePlace(admin, { placeId, closedOn, reason: "Pindah gedung" }, tx);
    await expect(close("2025-12-31")).rejects.toThrow(Refused);
    await close("2026-02-01");
    await expect(close("2026-02-02")).rejects.toThrow(Conflict);
    const [row] = await tx.select().from(places).where(eq(places.id, placeId));
    expect(row).toMatchObject({ openedOn: "2026-01-05", closedOn: "2026-02-01", latitude: null });
  }));

test("half a position is no position", () => {
  expect(openPlaceInput.safeParse({ ...klari, latitude: "-6.3", longitude: "" }).success).toBe(false);
});
