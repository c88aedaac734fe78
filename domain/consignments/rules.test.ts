import { expect, test } from "vitest";
import { products } from "@/db/schema";
import { consigned, day } from "@/db/seed/consigned";
import { rolledBack } from "@/db/testing";
import { Forbidden } from "../errors";
import { listRules } from "./list-rules";
import { ruleInForce } from "./rule-in-force";
import { ruleInput } from "./rule-schema";
import { ruleText } from "./rule-text";
import { setRule } from "./set-rule";

const typed = { kind: "potongan", value: "10", validFrom: day, source: "Perjanjian contoh 1" };

test("only the admin changes a rule, from today on, by a source", () =>
  rolledBack(async (tx) => {
    const { admin, head, clerk, owner } = await consigned(tx);
    for (const actor of [head, clerk, owner]) {
      await expect(setRule(actor, ruleInput.parse(typed), tx, day)).rejects.toThrow(Forbidden);
      await expect(listRules(actor, tx)).rejects.toThrow(Forbidden);
    }
    const early = ruleInput.parse({ ...typed, validFrom: "2026-11-01" });
    await expect(setRule(admin, early, tx, day)).rejects.toThrow("paling cepat berlaku hari ini");
    const gone = ruleInput.parse({ ...typed, product: "tidak-ada" });
    await expect(setRule(admin, gone, tx, day)).rejects.toThrow("tidak ditemukan");
    expect(ruleInput.safeParse({ ...typed, source: "" }).success).toBe(false);
  }));

test("the narrowest scope goes first, then the latest start that has come", () =>
  rolledBack(async (tx) => {
    const { admin, gallery, pojok, crackers } = await consigned(tx);
    const set = (more: object) => setRule(admin, ruleInput.parse({ ...typed, ...more }), tx, day);
    const cut = async (on: string, placeId: string) =>
      (await ruleInForce(tx, "potongan", on, { placeId, productId: crackers.id })).value;
    expect(await cut(day, gallery.id)).toBe(0);
    await set({ placeId: gallery.id, value: "12,5" });
    await set({ validFrom: "2026-12-01", value: "20 %" });
    expect([await cut(day, gallery.id), await cut(day, pojok.id)]).toEqual([1_250, 0]);
    expect([await cut("2026-12-01", gallery.id), await cut("2026-12-01", pojok.id)]).toEqual([1_250, 2_000]);
    const [product] = await tx.select({ slug: products.slug }).from(products);
    await set({ product: `https://contoh.test/produk/${product?.slug}`, value: "5" });
    expect(await cut(day, gallery.id)).toBe(500);
    expect((await listRules(admin, tx)).map(({ kind, value }) => ruleText(kind, value))).toContain("12,5%");
  }));
