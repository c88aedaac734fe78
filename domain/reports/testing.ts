import { v7 } from "uuid";
import type { Db } from "@/db/client";
import { now, sell, twoOwners } from "@/db/seed/sold";
import { takeBack } from "../sales/take-back";

/** For tests: a month in which the goods of two owners were sold in three ways, and one sale was taken back. */
export async function busy(tx: Db) {
  const shelf = await twoOwners(tx);
  const first = await sell(tx, shelf, { of: [0, 2, 4], quantity: 3, method: "qris", on: "2026-11-03" });
  await sell(tx, shelf, { of: [1, 3], quantity: 2, method: "tunai", on: "2026-11-09" });
  await sell(tx, shelf, { of: [2, 4, 6], quantity: 4, method: "transfer", on: "2026-11-11" });
  const back = { id: v7(), saleId: first.id, kind: "batal" as const, method: "tunai" as const, reason: "Alasan uji" };
  await takeBack(shelf.keeper, { ...back, lines: [] }, shelf.head, tx, now);
  return shelf;
}
