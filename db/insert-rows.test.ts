import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { cast } from "@/db/seed/cast";
import { rolledBack } from "@/db/testing";
import { anyOf } from "./any-of";
import { insertRows } from "./insert-rows";
import { notices } from "./schema";

const words = `O'Neil "tanda", \\ dan {kurung}\n😀 ٣`;

test("rows as one parameter are stored as rows with a parameter each: words, lists, defaults, none", () =>
  rolledBack(async (tx) => {
    const { owner, stranger } = await cast(tx);
    const said = { kind: "produk_turun" as const, period: "2026-11-24" };
    const rows = [
      { ...said, userId: owner.userId, subject: words, event: "kedua", details: { name: words } },
      { ...said, userId: stranger.userId, subject: "lain", details: undefined },
    ];
    const read = async () =>
      (await tx.select().from(notices).orderBy(notices.subject)).map(({ id, createdAt, ...row }) => row);
    await tx.insert(notices).values(rows);
    const known = await read();
    await tx.delete(notices);
    await tx.execute(insertRows(notices, rows));
    expect(await read()).toEqual(known);
    expect(known).toHaveLength(2);
  }));

test("the same rows again are left out where the statement goes on so, and refused where it does not", () =>
  rolledBack(async (tx) => {
    const { owner } = await cast(tx);
    const row = { userId: owner.userId, kind: "produk_turun" as const, subject: "s", period: "2026-11-24" };
    await tx.execute(insertRows(notices, [row]));
    await tx.execute(sql`${insertRows(notices, [row, row])} on conflict do nothing`);
    expect(await tx.$count(notices)).toBe(1);
    await expect(tx.transaction((inner) => inner.execute(insertRows(notices, [row])))).rejects.toThrow();
  }));

test("ids as one parameter: some, none, and what is no id", () =>
  rolledBack(async (tx) => {
    const { owner, stranger } = await cast(tx);
    const found = async (ids: string[]) =>
      (await tx.execute(sql`select id from users where id = ${anyOf(ids)}`)).map(({ id }) => id);
    expect(new Set(await found([owner.userId, stranger.userId]))).toEqual(new Set([owner.userId, stranger.userId]));
    expect(await found([])).toEqual([]);
    await expect(tx.transaction(() => found(["x},{y"]))).rejects.toThrow();
  }));
