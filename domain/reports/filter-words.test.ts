import { expect, test } from "vitest";
import { cast } from "@/db/seed/cast";
import { rolledBack } from "@/db/testing";
import { filterWords } from "./filter-words";

test("a report says which places it is about: all of the office's, or by name those of who asks", () =>
  rolledBack(async (tx) => {
    const { head, clerk, gallery, pojok } = await cast(tx);
    const period = { from: "2026-11-01", to: "2026-11-30" };
    expect(await filterWords(tx, head, period)).toEqual([["Tempat", "Seluruh galeri dan pojok UMKM"]]);
    expect(await filterWords(tx, clerk, period)).toEqual([["Tempat", gallery.name]]);
    expect(await filterWords(tx, head, { ...period, placeId: pojok.id })).toEqual([["Tempat", pojok.name]]);
  }));
