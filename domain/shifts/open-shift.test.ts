import { v7 } from "uuid";
import { expect, test } from "vitest";
import { shifts } from "@/db/schema";
import { consigned, day } from "@/db/seed/consigned";
import { rolledBack } from "@/db/testing";
import { Conflict, Forbidden, Overtaken } from "../errors";
import { closeShift } from "./close-shift";
import { openShift } from "./open-shift";

const now = new Date(`${day}T03:00:00Z`);

test("a till is opened once by one form; other cash, or a till closed since, is told and not kept", () =>
  rolledBack(async (tx) => {
    const { clerk, owner, gallery, shiftId } = await consigned(tx);
    const form = { id: shiftId, placeId: gallery.id, float: 100_000 };
    await expect(openShift(owner, form, tx, now)).rejects.toThrow(Forbidden);
    expect(await openShift(clerk, form, tx, now)).toEqual({ id: shiftId });
    const other = openShift(clerk, { ...form, float: 250_000 }, tx, now);
    await expect(other).rejects.toThrow("sudah dibuka oleh Petugas Galeri dengan modal Rp100.000");
    await expect(openShift(clerk, { ...form, id: v7() }, tx, now)).rejects.toThrow(Conflict);
    await closeShift(clerk, { shiftId, pieces: { 100000: 1 } }, tx, now);
    const afterwards = openShift(clerk, form, tx, now);
    await expect(afterwards).rejects.toThrow(Overtaken);
    await expect(afterwards).rejects.toThrow("sebagai pembukaan kasir yang sudah ditutup");
    expect(await tx.$count(shifts)).toBe(1);
    await openShift(clerk, { ...form, id: v7() }, tx, now);
    expect(await tx.$count(shifts)).toBe(2);
  }));
