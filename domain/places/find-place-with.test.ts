import { eq } from "drizzle-orm";
import { v7 } from "uuid";
import { expect, test } from "vitest";
import { places } from "@/db/schema";
import { cast } from "@/db/seed/cast";
import { rolledBack } from "@/db/testing";
import { findPlaceWith } from "./find-place-with";
import { listPlacesWith } from "./list-places-with";

test("finds nothing for whoever reads no ledger, of another's place, and under a forged number", () =>
  rolledBack(async (tx) => {
    const { owner, nobody, clerk, pojok, gallery } = await cast(tx);
    for (const actor of [owner, nobody]) {
      expect(await findPlaceWith(actor, "ledger.read", gallery.id, tx)).toBeUndefined();
    }
    expect(await findPlaceWith(clerk, "ledger.read", pojok.id, tx)).toBeUndefined();
    expect(await findPlaceWith(clerk, "ledger.read", v7(), tx)).toBeUndefined();
    expect(await findPlaceWith(clerk, "ledger.read", gallery.id, tx)).toMatchObject({ id: gallery.id });
  }));

test("finds a place that is too far down to be listed, and of a closed one what was written", () =>
  rolledBack(async (tx) => {
    const { head, clerk, gallery } = await cast(tx);
    const more = Array.from({ length: 80 }, (_, i) => ({
      slug: `pojok-uji-${i}`,
      kind: "pojok" as const,
      name: `Pojok Uji ${String(i).padStart(2, "0")}`,
      kecamatanCode: "32.15.05",
      address: "Jl. Uji",
      service: "display" as const,
      openedOn: "2022-01-01",
    }));
    const added = await tx.insert(places).values(more).returning({ id: places.id, name: places.name });
    const listed = await listPlacesWith(head, "ledger.read", tx);
    const last = added.find(({ name }) => name === "Pojok Uji 79");
    expect(listed.some(({ id }) => id === last?.id)).toBe(false);
    expect(await findPlaceWith(head, "ledger.read", last?.id ?? "", tx)).toMatchObject(last ?? {});

    await tx.update(places).set({ closedOn: "2024-01-01" }).where(eq(places.id, gallery.id));
    expect(await findPlaceWith(clerk, "ledger.read", gallery.id, tx)).toMatchObject({ id: gallery.id });
    expect(await findPlaceWith(clerk, "sale.record", gallery.id, tx)).toBeUndefined();
  }));
