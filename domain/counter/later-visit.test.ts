import { randomUUID } from "node:crypto";
import { and, eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { auditEvents, businesses, productPhotos, products } from "@/db/schema";
import { cast } from "@/db/seed/cast";
import { served } from "@/db/seed/served";
import { uploaded } from "@/db/seed/uploaded";
import { rolledBack } from "@/db/testing";
import { Forbidden } from "../errors";
import { finishVisit } from "./finish-visit";
import { receiveProduct } from "./receive-product";
import { recordAddress } from "./record-address";
import { receiveProductInput, recordAddressInput } from "./schema";
import { agree } from "./testing";

test("what curation sent back is mended in a later visit and handed in again; what waits, or is another's, is not", () =>
  rolledBack(async (tx) => {
    const { verifier, rival, business } = await cast(tx);
    const visitId = await served(tx, verifier, business.id);
    await agree(tx, verifier, visitId);
    const about = { name: "Opak Loket", classCode: "pangan_kering", categorySlug: "camilan", price: "9000" };
    const isMade = and(eq(products.businessId, business.id), eq(products.name, about.name));
    const given = (visitId: string, more: Record<string, string> = {}) =>
      receiveProductInput.parse({ visitId, itemId: randomUUID(), businessId: business.id, ...about, ...more });
    await receiveProduct(verifier, given(visitId), tx);
    const [made] = await tx.select().from(products).where(isMade);
    const productId = made?.id ?? "";
    await finishVisit(verifier, { visitId }, tx);
    const later = await served(tx, verifier, business.id);
    const mended = given(later, { productId, weight: "150 g" });
    await expect(receiveProduct(verifier, mended, tx)).rejects.toThrow(/menunggu kurasi/);
    await tx.update(products).set({ state: "dikembalikan" }).where(eq(products.id, productId));
    const elsewhere = await served(tx, verifier, rival.id);
    await agree(tx, verifier, elsewhere);
    await expect(receiveProduct(verifier, { ...mended, visitId: elsewhere }, tx)).rejects.toThrow(Forbidden);
    const photo = await uploaded(tx, verifier, "foto_produk");
    await receiveProduct(verifier, { ...mended, fileId: photo }, tx);
    await receiveProduct(verifier, { ...mended, fileId: photo }, tx);
    const [now] = await tx.select().from(products).where(isMade);
    expect(now).toMatchObject({ id: productId, state: "diajukan", weight: "150 g" });
    expect(await tx.$count(productPhotos, eq(productPhotos.productId, productId))).toBe(1);
    const trail = await tx
      .select()
      .from(auditEvents)
      .where(eq(auditEvents.subjectId, productId))
      .orderBy(auditEvents.id);
    expect(trail.slice(-3).map(({ action, actorName }) => [action, actorName])).toEqual([
      ["product.edit", "Verifikator Satu"],
      ["product.photo", "Verifikator Satu"],
      ["product.submit", "Verifikator Satu"],
    ]);
  }));

test("a record without an address is completed at the counter, and nothing else of it changes", () =>
  rolledBack(async (tx) => {
    const { verifier, business, owner } = await cast(tx);
    const visitId = await served(tx, verifier, business.id);
    await tx.update(businesses).set({ address: null, kecamatanCode: null }).where(eq(businesses.id, business.id));
    const before = await tx.select().from(businesses).where(eq(businesses.id, business.id));
    const said = { visitId, kecamatanCode: "32.15.26", address: "Jl. Contoh 3" };
    expect(recordAddressInput.safeParse({ ...said, address: " " }).success).toBe(false);
    await expect(recordAddress(owner, said, tx)).rejects.toThrow(Forbidden);
    await expect(recordAddress(verifier, { ...said, kecamatanCode: "99.99.99" }, tx)).rejects.toMatchObject({
      field: "kecamatanCode",
    });
    await recordAddress(verifier, said, tx);
    const [after] = await tx.select().from(businesses).where(eq(businesses.id, business.id));
    expect(after).toEqual({ ...before[0], kecamatanCode: "32.15.26", address: "Jl. Contoh 3" });
    const [trail] = await tx.select().from(auditEvents).where(eq(auditEvents.action, "business.edit"));
    expect(trail).toMatchObject({ actorName: "Verifikator Satu", details: { changed: ["kecamatanCode", "address"] } });
    await finishVisit(verifier, { visitId }, tx);
    await expect(recordAddress(verifier, said, tx)).rejects.toThrow(/sudah selesai/);
  }));
