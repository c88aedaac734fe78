import { expect, test } from "vitest";
import { curationCriteria, healthWords } from "@/db/schema";
import { cast } from "@/db/seed/cast";
import { rolledBack } from "@/db/testing";
import { Forbidden } from "../errors";
import { addHealthWord } from "./add-health-word";
import { changeCriterion } from "./change-criterion";
import { changeTarget } from "./change-target";
import { endCriterion } from "./end-criterion";
import { endHealthWord } from "./end-health-word";
import { findTargetDays } from "./find-target-days";
import { listCurationCriteria } from "./list-curation-criteria";
import { listHealthWords } from "./list-health-words";
import { listCurationSettings } from "./list-settings";

const day = "2026-11-24";
const source = "Surat uji 12";
const rapi = { kind: "nilai" as const, name: "Kerapian rak", explanation: "Tersusun rapi", validFrom: day, source };

test("nobody but an admin configures curation", () =>
  rolledBack(async (tx) => {
    const { owner, clerk, verifier, head } = await cast(tx);
    for (const actor of [owner, clerk, verifier, head]) {
      await expect(changeCriterion(actor, rapi, tx, day)).rejects.toThrow(Forbidden);
      await expect(endCriterion(actor, { key: "kemasan", validFrom: day }, tx, day)).rejects.toThrow(Forbidden);
      await expect(changeTarget(actor, { days: 3, validFrom: day, source }, tx, day)).rejects.toThrow(Forbidden);
      await expect(addHealthWord(actor, { word: "sakti", source }, tx, day)).rejects.toThrow(Forbidden);
      await expect(endHealthWord(actor, { word: "obat" }, tx, day)).rejects.toThrow(Forbidden);
      await expect(listCurationSettings(actor, tx)).rejects.toThrow(Forbidden);
    }
  }));

test("a criterion changes from its day on, and keeps its place; the past stays as it was", () =>
  rolledBack(async (tx) => {
    const { admin } = await cast(tx);
    const named = async (date: string) => (await listCurationCriteria(tx, date)).scored.map(({ name }) => name);
    const change = { ...rapi, key: "kemasan", name: "Bungkus", validFrom: "2026-12-01" };
    await changeCriterion(admin, change, tx, day);
    expect((await named("2026-11-30"))[1]).toBe("Kemasan");
    expect((await named("2026-12-01"))[1]).toBe("Bungkus");
    await expect(changeCriterion(admin, { ...change, validFrom: day }, tx, day)).rejects.toThrow("1 Desember");
    await changeCriterion(admin, { ...change, name: "Bungkusan" }, tx, day);
    expect((await named("2026-12-01"))[1]).toBe("Bungkusan");
    await expect(changeCriterion(admin, { ...change, validFrom: "2026-11-23" }, tx, day)).rejects.toThrow("hari ini");
    await changeCriterion(admin, rapi, tx, day);
    expect((await named(day)).at(-1)).toBe("Kerapian rak");
    await expect(changeCriterion(admin, rapi, tx, day)).rejects.toMatchObject({ field: "name" });
    await endCriterion(admin, { key: "kerapian_rak", validFrom: "2026-11-25" }, tx, day);
    expect(await named("2026-11-25")).not.toContain("Kerapian rak");
  }));

test("the last scored criterion stays", () =>
  rolledBack(async (tx) => {
    const { admin } = await cast(tx);
    const keys = (await listCurationCriteria(tx, day)).scored.map(({ key }) => key);
    for (const key of keys.slice(1)) await endCriterion(admin, { key, validFrom: day }, tx, day);
    const last = tx.transaction((tx) => endCriterion(admin, { key: keys[0] ?? "", validFrom: day }, tx, day));
    await expect(last).rejects.toThrow("Paling sedikit satu");
  }));

test("target and words turn on their day", () =>
  rolledBack(async (tx) => {
    const { admin } = await cast(tx);
    await changeTarget(admin, { days: 3, validFrom: "2026-12-01", source }, tx, day);
    expect([await findTargetDays(tx, "2026-11-30"), await findTargetDays(tx, "2026-12-01")]).toEqual([7, 3]);
    await addHealthWord(admin, { word: "sakti", source }, tx, day);
    expect(await listHealthWords(tx, "2026-11-23")).not.toContain("sakti");
    expect(await listHealthWords(tx, day)).toContain("sakti");
    await endHealthWord(admin, { word: "sakti" }, tx, "2026-11-25");
    expect(await listHealthWords(tx, "2026-11-25")).not.toContain("sakti");
    expect((await listCurationSettings(admin, tx)).words.find(({ word }) => word === "sakti")?.by).toBe("Admin Dinas");
  }));

test("the database lets a dated row only end", () =>
  rolledBack(async (tx) => {
    const edits = [
      tx.transaction((tx) => tx.update(curationCriteria).set({ name: "Lain" })),
      tx.transaction((tx) => tx.delete(healthWords)),
    ];
    for (const edit of await Promise.allSettled(edits)) expect(edit.status).toBe("rejected");
  }));
