import { expect, test } from "vitest";
import type { Tx } from "@/db/client";
import { cast } from "@/db/seed/cast";
import { rolledBack } from "@/db/testing";
import { changeRequirement } from "../legalitas/change-requirement";
import { listCriteria } from "./list-criteria";

const date = "2026-11-24";
const slhs = {
  classCode: "kriya",
  kind: "slhs",
  level: "wajib" as const,
  alternatives: [],
  validFrom: "2027-01-01",
  source: "Surat edaran uji 1/2026",
};

async function published(tx: Tx, day: string) {
  const { classes, sources } = await listCriteria(tx, day);
  return { ...classes.find(({ code }) => code === slhs.classCode), sources };
}

test("what the public reads of a class turns with the day: required, suggested, forbidden, and who says so", () =>
  rolledBack(async (tx) => {
    const { admin } = await cast(tx);
    await changeRequirement(admin, slhs, tx, date);
    expect((await published(tx, "2026-12-31")).required).toEqual(["NIB"]);
    const then = await published(tx, "2027-01-01");
    expect(then.required).toEqual(["NIB", "SLHS / label higiene"]);
    expect(then.sources).toContain(slhs.source);
    const food = (await listCriteria(tx, date)).classes;
    expect(food.find(({ code }) => code === "pangan_kering")?.required).toContain("SPP-IRT (P-IRT) atau BPOM MD");
    expect(food.find(({ code }) => code === "pangan_dingin")?.forbidden).toEqual(["SPP-IRT (P-IRT)"]);
  }));

test("a row that was withdrawn before its day is never published, nor is its source", () =>
  rolledBack(async (tx) => {
    const { admin } = await cast(tx);
    await changeRequirement(admin, slhs, tx, date);
    const instead = { ...slhs, level: "tidak_perlu" as const, validFrom: "2026-12-01", source: "Surat ralat uji" };
    await changeRequirement(admin, instead, tx, date);
    const then = await published(tx, "2027-01-01");
    expect(then.required).toEqual(["NIB"]);
    expect(then.sources).not.toContain(slhs.source);
  }));
