import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { businesses, counterItems, counterVisits, documents, products } from "@/db/schema";
import { cast } from "@/db/seed/cast";
import { served } from "@/db/seed/served";
import { uploaded } from "@/db/seed/uploaded";
import { rolledBack } from "@/db/testing";
import { Forbidden, Overtaken } from "../errors";
import { beginVisit } from "./begin-visit";
import { receiveDocument } from "./receive-document";
import { receiveProduct } from "./receive-product";
import { registerBusiness } from "./register-business";
import { receiveDocumentInput, receiveProductInput } from "./schema";
import { agree, registration } from "./testing";

test("another business under the number of a visit is refused, not dropped", () =>
  rolledBack(async (tx) => {
    const { verifier, owner, business, rival } = await cast(tx);
    const input = await registration(tx, verifier);
    await expect(registerBusiness(owner, input, tx)).rejects.toThrow(Forbidden);
    await registerBusiness(verifier, input, tx);
    expect(await registerBusiness(verifier, input, tx)).toBe(input.visitId);
    const before = await tx.$count(businesses);
    for (const other of [
      { name: "Warung Lain" },
      { ownerName: "Bu Lain" },
      { address: "Jl. Lain 1" },
      { phone: null },
    ]) {
      await expect(registerBusiness(verifier, { ...input, ...other }, tx)).rejects.toThrow(Overtaken);
    }
    await expect(registerBusiness(verifier, { ...input, name: "Warung Lain" }, tx)).rejects.toThrow(
      /sebagai pelayanan nomor 1 untuk Warung Loket oleh Verifikator Satu, .* belum tersimpan/,
    );
    expect(await tx.$count(businesses)).toBe(before);
    const begun = { visitId: randomUUID(), counter: "dinas", businessId: business.id };
    await beginVisit(verifier, begun, tx);
    expect(await beginVisit(verifier, begun, tx)).toBe(begun.visitId);
    await expect(beginVisit(verifier, { ...begun, businessId: rival.id }, tx)).rejects.toThrow("pelayanan nomor 2");
    expect(await tx.$count(counterVisits)).toBe(2);
  }));

test("another product or paper under the number of one received is refused, not dropped", () =>
  rolledBack(async (tx) => {
    const { verifier, business } = await cast(tx);
    const visitId = await served(tx, verifier, business.id);
    await agree(tx, verifier, visitId);
    const about = { name: "Opak Loket", classCode: "pangan_kering", categorySlug: "camilan", price: "9000" };
    const given = { visitId, itemId: randomUUID(), businessId: business.id, ...about };
    const fileId = await uploaded(tx, verifier, "foto_produk");
    const product = (more: object = {}) =>
      receiveProduct(verifier, receiveProductInput.parse({ ...given, ...more }), tx);
    await product({ fileId });
    await product({ fileId });
    await expect(product({ fileId, name: "Rengginang Loket" })).rejects.toThrow("sebagai Opak Loket oleh Verifikator");
    await expect(product({ fileId, price: "9500" })).rejects.toThrow(Overtaken);
    await expect(product({ fileId: await uploaded(tx, verifier, "foto_produk") })).rejects.toThrow(Overtaken);

    const form = { visitId, itemId: randomUUID(), businessId: business.id, kind: "nib", number: "0220003690831" };
    const fileIds = await uploaded(tx, verifier);
    const paper = (more: object = {}) =>
      receiveDocument(verifier, receiveDocumentInput.parse({ ...form, fileIds, ...more }), tx);
    await paper();
    await paper();
    await expect(paper({ number: "0220003690999" })).rejects.toThrow("sebagai dokumen 0220003690831 oleh Verifikator");
    await expect(paper({ fileIds: await uploaded(tx, verifier) })).rejects.toThrow(Overtaken);
    await expect(paper({ itemId: given.itemId })).rejects.toThrow("Opak Loket");
    expect(await tx.$count(counterItems)).toBe(2);
    expect(await tx.$count(documents, eq(documents.businessId, business.id))).toBe(1);
    expect(await tx.$count(products, eq(products.name, "Rengginang Loket"))).toBe(0);
  }));
