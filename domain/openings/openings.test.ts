import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import type { Db } from "@/db/client";
import { notices, shifts } from "@/db/schema";
import { consigned, leave } from "@/db/seed/consigned";
import { rolledBack } from "@/db/testing";
import { addDays } from "@/lib/day-steps";
import { today } from "@/lib/today";
import { Forbidden, NotFound } from "../errors";
import { exceptDay } from "./except-day";
import { listClosed } from "./list-closed";
import { listDays } from "./list-days";
import { pausedDays } from "./paused-days";
import { planOpenings } from "./plan-openings";
import { weekdayOf } from "./planned-days";
import { shelfClock } from "./shelf-clock";
import { watchPlaces } from "./watch-places";

const job = { kind: "system", job: "harian" } as const;
const everyDay = [1, 2, 3, 4, 5, 6, 7];
const plan = (placeId: string) => ({ placeId, weekdays: everyDay, validFrom: "2026-11-24", source: "Jadwal jaga" });

const told = async (tx: Db, kind: (typeof notices.$inferSelect)["kind"]) =>
  tx.select().from(notices).where(eq(notices.kind, kind));

/** The cast's gallery, whose till was open on the day that the test is run on, and never since. */
async function planned(tx: Db) {
  const stage = await consigned(tx, { expiresOn: "2027-06-30" });
  await planOpenings(stage.clerk, plan(stage.gallery.id), tx, "2026-11-24");
  const [shift] = await tx.select().from(shifts);
  return { ...stage, openedOn: shift?.openedAt ?? new Date() };
}

test("refuses whoever keeps no gallery, another's gallery, and the past", () =>
  rolledBack(async (tx) => {
    const { clerk, owner, head, nobody, pojok, gallery } = await consigned(tx);
    for (const actor of [owner, head, nobody]) {
      await expect(planOpenings(actor, plan(gallery.id), tx, "2026-11-24")).rejects.toThrow(Forbidden);
      const exception = { placeId: gallery.id, day: "2026-12-25", isOpen: false, reason: "Natal" };
      await expect(exceptDay(actor, exception, tx, "2026-11-24")).rejects.toThrow(Forbidden);
      await expect(watchPlaces(actor, "2026-11-24", tx)).rejects.toThrow(Forbidden);
    }
    for (const actor of [owner, clerk, nobody]) await expect(listClosed(actor, tx)).rejects.toThrow(Forbidden);
    await expect(planOpenings(clerk, plan(pojok.id), tx, "2026-11-24")).rejects.toThrow(NotFound);
    await expect(planOpenings(clerk, plan(gallery.id), tx, "2026-11-25")).rejects.toThrow("paling cepat hari ini");
    const past = { placeId: gallery.id, day: "2026-11-23", isOpen: false, reason: "Libur" };
    await expect(exceptDay(clerk, past, tx, "2026-11-24")).rejects.toThrow("sudah lewat");
  }));

test("one missed day is nobody's alarm, two tell the head, the clerks and the owners; once", () =>
  rolledBack(async (tx) => {
    const { gallery, openedOn } = await planned(tx);
    const after = (days: number) => addDays(today(openedOn), days);
    await watchPlaces(job, after(2), tx);
    expect(await told(tx, "galeri_tutup")).toHaveLength(0);
    await watchPlaces(job, after(3), tx);
    await watchPlaces(job, after(3), tx);
    await watchPlaces(job, after(4), tx);
    const warned = await told(tx, "galeri_tutup");
    expect(warned.map(({ role, scope }) => [role, scope]).toSorted()).toEqual([
      ["petugas_galeri", gallery.id],
      ["pimpinan", "semua"],
    ]);
    expect(await told(tx, "titipan_berhenti")).toHaveLength(1);
  }));

test("the head sees from the second missed day on which places are closed", () =>
  rolledBack(async (tx) => {
    const { head, gallery, openedOn } = await planned(tx);
    const after = (days: number) => addDays(today(openedOn), days);
    expect(await listClosed(head, tx, after(2))).toEqual([]);
    expect(await listClosed(head, tx, after(4))).toEqual([
      { id: gallery.id, name: gallery.name, since: after(1), days: 3 },
    ]);
  }));

test("a day that was said to be closed raises no alarm", () =>
  rolledBack(async (tx) => {
    const { clerk, gallery, openedOn } = await planned(tx);
    const after = (days: number) => addDays(today(openedOn), days);
    const closed = { placeId: gallery.id, day: after(1), isOpen: false, reason: "Libur nasional" };
    await exceptDay(clerk, closed, tx, "2026-11-24");
    await watchPlaces(job, after(3), tx);
    expect(await told(tx, "galeri_tutup")).toHaveLength(0);
    const { days } = await listDays(clerk, gallery.id, {}, tx, after(3));
    expect(days.find(({ day }) => day === after(1))).toMatchObject({ state: "libur", reason: "Libur nasional" });
    expect(days.find(({ day }) => day === after(2))).toMatchObject({ state: "tidak_buka" });
  }));

test("the days of a place since some day, and how many of them goods are not charged with", () =>
  rolledBack(async (tx) => {
    const { clerk, owner, head, gallery, openedOn } = await planned(tx);
    const after = (days: number) => addDays(today(openedOn), days);
    await expect(listDays(owner, gallery.id, {}, tx)).rejects.toThrow(NotFound);
    const seen = await listDays(head, gallery.id, { since: after(2) }, tx, after(5));
    expect(seen.days.slice(0, 3).map(({ day, state }) => [day, state])).toEqual([
      [after(2), "tidak_buka"],
      [after(3), "tidak_buka"],
      [after(4), "tidak_buka"],
    ]);
    const clock = await shelfClock(tx, gallery.id, after(2), after(5));
    expect(seen.paused).toBe(3);
    expect(clock(after(2))).toEqual({ days: 0, paused: 3 });
    expect((await listDays(clerk, gallery.id, { since: after(4) }, tx, after(5))).paused).toBe(1); // the last of a row
    expect((await shelfClock(tx, gallery.id, after(4), after(5)))(after(4)).paused).toBe(1);
    const all = await listDays(clerk, gallery.id, {}, tx, after(5));
    const [planned1st, tenWeeks] = [addDays("2026-11-24", 1 - weekdayOf("2026-11-24")), addDays(after(5), -70)];
    expect(all.days[0]?.day).toBe(planned1st > tenWeeks ? planned1st : tenWeeks);
    expect((await listDays(clerk, gallery.id, { since: "0001-01-01" }, tx, after(5))).days).toHaveLength(3 * 365 + 15);
  }));

test("what expires is said at 30, 14 and 7 days and when it has; run twice, once", () =>
  rolledBack(async (tx) => {
    const stage = await planned(tx);
    await leave(tx, stage, { expiresOn: "2027-03-31" });
    for (const day of ["2027-02-28", "2027-03-01", "2027-03-17", "2027-03-24", "2027-03-24", "2027-04-01"]) {
      await watchPlaces(job, day, tx);
    }
    const said = await told(tx, "titipan_kedaluwarsa");
    expect(said.map(({ details }) => details.stage).toSorted()).toEqual(["14", "30", "7", "lewat"]);
    expect(new Set(said.map(({ userId }) => userId))).toEqual(new Set([stage.owner.userId]));
    expect(await told(tx, "petugas_kedaluwarsa")).toHaveLength(2);
  }));

test("the clock of goods stands still from the second missed day on", () => {
  const days = ["d1", "d2", "d3", "d4", "d5", "d6"];
  expect(pausedDays(days, days)).toBe(0);
  expect(pausedDays(days, ["d1", "d3", "d5"])).toBe(0);
  expect(pausedDays(days, ["d1", "d4"])).toBe(4);
  expect(pausedDays(days, [])).toBe(6);
});
