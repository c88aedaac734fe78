import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { products } from "@/db/schema";
import { cast } from "@/db/seed/cast";
import { consigned, day, leave } from "@/db/seed/consigned";
import { licensed } from "@/db/seed/licensed";
import { rolledBack } from "@/db/testing";
import { Forbidden, NotFound } from "../errors";
import { refreshVerdicts } from "../legalitas/refresh-verdicts";
import { listReceivable } from "./list-receivable";
import { setRule } from "./set-rule";

test("refuses whoever moves no goods, and another's gallery", () =>
  rolledBack(async (tx) => {
    const { owner, head, clerk, gallery, pojok, business } = await consigned(tx);
    const at = (placeId: string) => ({ placeId, businessId: business.id });
    await expect(listReceivable(owner, at(gallery.id), tx, day)).rejects.toThrow(Forbidden);
    await expect(listReceivable(head, at(gallery.id), tx, day)).rejects.toThrow(Forbidden);
    await expect(listReceivable(clerk, at(pojok.id), tx, day)).rejects.toThrow(NotFound);
  }));

test("suggests first what shoppers read, less the cut; afterwards what was agreed last", () =>
  rolledBack(async (tx) => {
    const set = await cast(tx);
    const { admin, clerk, gallery, business, crackers, verifier } = set;
    await tx.update(products).set({ state: "diterima", price: 20_000 }).where(eq(products.id, crackers.id));
    await licensed(tx, { productId: crackers.id, businessId: business.id, by: verifier.userId });
    await refreshVerdicts(tx, [crackers.id], day);
    const cut = (value: number) => {
      const rule = { kind: "potongan", placeId: gallery.id, product: undefined, value, validFrom: day } as const;
      return setRule(admin, { ...rule, source: "Perjanjian uji" }, tx, day);
    };
    const suggested = async () => {
      const { receivable } = await listReceivable(clerk, { placeId: gallery.id, businessId: business.id }, tx, day);
      return receivable.find(({ id }) => id === crackers.id)?.suggested;
    };
    await cut(1_000);
    expect(await suggested()).toEqual({ ownerPrice: 18_000, price: 20_000 });
    await leave(tx, set, { ownerPrice: 15_000, price: 17_000 });
    expect(await suggested()).toEqual({ ownerPrice: 15_000, price: 17_000 });
    await cut(2_000);
    expect(await suggested()).toEqual({ ownerPrice: 15_000 }); // with that cut 17,000 leaves the owner too little
  }));
