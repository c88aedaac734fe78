import { readFile } from "node:fs/promises";
import { count, eq } from "drizzle-orm";
import { writeXlsx } from "hucre/xlsx";
import { expect, test, vi } from "vitest";
import type { Tx } from "@/db/client";
import { auditEvents, businesses, documentProducts, documents, importRows, imports, products } from "@/db/schema";
import { cast } from "@/db/seed/cast";
import { rolledBack } from "@/db/testing";
import { Conflict, Forbidden } from "../errors";
import { confirmImport } from "./confirm-import";
import { discardImport } from "./discard-import";
import { getImport } from "./get-import";
import { listImportRows } from "./list-import-rows";
import { listImports } from "./list-imports";
import { mapImportColumns } from "./map-import-columns";
import { startImport } from "./start-import";

const galeri = async () => ({ name: "galeri-2023.xlsx", bytes: await readFile("db/seed/contoh/galeri-2023.xlsx") });
const titles = ["Nama Usaha", "Pemilik", "No HP", "Produk", "Berat", "Harga", "NIB", "PIRT"];

async function sheet(...rows: (string | number)[][]) {
  return { name: "uji.xlsx", bytes: await writeXlsx({ sheets: [{ name: "Data", rows: [titles, ...rows] }] }) };
}

async function size(tx: Tx) {
  const counts = [];
  for (const table of [businesses, products, documents, documentProducts]) {
    const [row] = await tx.select({ n: count() }).from(table);
    counts.push(row?.n ?? 0);
  }
  return counts;
}

test("refuses whoever may not import", () =>
  rolledBack(async (tx) => {
    const { owner, clerk, head, verifier } = await cast(tx);
    for (const actor of [owner, clerk, head])
      await expect(startImport(actor, await galeri(), tx)).rejects.toThrow(Forbidden);
    const importId = await startImport(verifier, await galeri(), tx);
    for (const actor of [owner, clerk, head]) {
      await expect(confirmImport(actor, { importId, apart: [] }, tx)).rejects.toThrow(Forbidden);
      await expect(mapImportColumns(actor, { importId, mapping: {} }, tx)).rejects.toThrow(Forbidden);
      await expect(discardImport(actor, { importId }, tx)).rejects.toThrow(Forbidden);
      await expect(getImport(actor, importId, tx)).rejects.toThrow(Forbidden);
      await expect(listImports(actor, undefined, 20, tx)).rejects.toThrow(Forbidden);
      await expect(listImportRows(actor, importId, undefined, 100, tx)).rejects.toThrow(Forbidden);
    }
  }));

test("a dry run writes nothing; confirming writes everything once, with its file, sheet and row", () =>
  rolledBack(async (tx) => {
    const { verifier } = await cast(tx);
    const before = await size(tx);
    const importId = await startImport(verifier, await galeri(), tx);
    const { draft } = await getImport(verifier, importId, tx);
    expect(draft?.plan.rows.filter(({ outcome }) => outcome === "dibuat")).toHaveLength(97);
    expect(await size(tx)).toEqual(before);
    const made = await confirmImport(verifier, { importId, apart: [] }, tx);
    expect(made).toMatchObject({ businesses: 58, products: 97 });
    const rows = await tx.select().from(importRows).where(eq(importRows.importId, importId));
    expect(rows).toHaveLength(106);
    expect(rows.every(({ sheet, businessId, productId }) => sheet === "DATA GALERI" && businessId && productId)).toBe(
      true,
    );
    const double = rows.find(({ row }) => row === 101);
    expect(double).toMatchObject({ outcome: "ganda", productId: rows.find(({ row }) => row === 10)?.productId });
    expect(rows.flatMap(({ documentIds }) => documentIds)).toHaveLength(made.documents);
    expect(JSON.stringify(rows.map(({ understood }) => understood))).not.toContain("3215075412967967");
    const [kept] = await tx.select().from(imports).where(eq(imports.id, importId));
    expect(kept).toMatchObject({ state: "diterapkan", content: null, confirmedBy: verifier.userId });
    const trail = await tx.select().from(auditEvents).where(eq(auditEvents.subjectId, importId));
    expect(trail.map(({ action }) => action).toSorted()).toEqual(["import.apply", "import.upload"]);
    await expect(confirmImport(verifier, { importId, apart: [] }, tx)).rejects.toThrow(Conflict);
    const after = await size(tx);
    expect(await startImport(verifier, await galeri(), tx)).toBe(importId);
    expect(await size(tx)).toEqual(after);
  }));

test("permits arrive unverified, and each covers what it should", () =>
  rolledBack(async (tx) => {
    const { admin } = await cast(tx);
    const file = await sheet(
      ["Dapur Ratih", "Ratih", "081234567801", "Opak", "100 g", 10_000, "9120207830213", "2153215010536-27"],
      ["Dapur Ratih", "Ratih", "081234567801", "Opak Pedas", "100 g", 10_000, "9120207830213", ""],
    );
    await confirmImport(admin, { importId: await startImport(admin, file, tx), apart: [] }, tx);
    const papers = await tx.select().from(documents).where(eq(documents.number, "9120207830213"));
    expect(papers).toMatchObject([{ kind: "nib", state: "tercatat" }]);
    const covered = await tx
      .select()
      .from(documentProducts)
      .where(eq(documentProducts.documentId, papers[0]?.id ?? ""));
    expect(covered).toHaveLength(2);
    const [pirt] = await tx.select().from(documents).where(eq(documents.number, "215321501053627"));
    expect(
      await tx
        .select()
        .from(documentProducts)
        .where(eq(documentProducts.documentId, pirt?.id ?? "")),
    ).toHaveLength(1);
  }));

test("a changed file adds what is new, links what is known, and overwrites nothing", () =>
  rolledBack(async (tx) => {
    const { admin } = await cast(tx);
    const ratih = ["Dapur Ratih", "Ratih", "081234567801"];
    const first = await sheet([...ratih, "Kripik Tempe", "100 g", 10_000, "", ""]);
    await confirmImport(admin, { importId: await startImport(admin, first, tx), apart: [] }, tx);
    const second = await sheet(
      ["DAPUR  RATIH", "", "0812-3456-7801", "Keripik Tempe", "100 gr", 12_500, "", ""],
      [...ratih, "Keripik Tempe", "250 g", 20_000, "", ""],
    );
    const importId = await startImport(admin, second, tx);
    const { draft } = await getImport(admin, importId, tx);
    expect(draft?.plan.rows[0]).toMatchObject({
      outcome: "sudah_ada",
      differences: [expect.stringContaining("Rp10.000")],
    });
    expect(await confirmImport(admin, { importId, apart: [] }, tx)).toEqual({
      businesses: 0,
      products: 1,
      documents: 0,
    });
    const known = await tx
      .select()
      .from(products)
      .innerJoin(businesses, eq(businesses.id, products.businessId))
      .where(eq(businesses.nameKey, "dapurratih"))
      .orderBy(products.weight);
    expect(known.map((row) => [row.products.weight, row.products.price])).toEqual([
      ["100 g", 10_000],
      ["250 g", 20_000],
    ]);
  }));

test("a double that the officer calls a product of its own is registered under a name of its own", () =>
  rolledBack(async (tx) => {
    const { admin } = await cast(tx);
    const ratih = ["Dapur Ratih", "Ratih", "081234567801"];
    const file = await sheet([...ratih, "Opak", "", 10_000, "", ""], [...ratih, "OPAK", "", 20_000, "", ""]);
    const importId = await startImport(admin, file, tx);
    expect(await confirmImport(admin, { importId, apart: ["Data!3"] }, tx)).toMatchObject({ products: 2 });
    const { rows } = await listImportRows(admin, importId, undefined, 100, tx);
    expect(rows.map(({ product }) => product)).toEqual(["Opak", "Opak (2)"]);
  }));

test("columns mapped by hand count, and a discarded file is not kept", () =>
  rolledBack(async (tx) => {
    const { admin } = await cast(tx);
    const importId = await startImport(
      admin,
      await sheet(["Dapur Ratih", "Ratih", "081234567801", "Opak", "100 g", 10_000, "", ""]),
      tx,
    );
    await mapImportColumns(admin, { importId, mapping: { "Data!E": null } }, tx);
    const { draft } = await getImport(admin, importId, tx);
    expect(draft?.understanding.rows[0]).toMatchObject({ product: "Opak", weight: null });
    await discardImport(admin, { importId }, tx);
    const [kept] = await tx.select().from(imports).where(eq(imports.id, importId));
    expect(kept).toMatchObject({ state: "dibatalkan", content: null });
  }));

test("an identity number is kept sealed, and not at all without a key", () =>
  rolledBack(async (tx) => {
    const { admin } = await cast(tx);
    const columns = ["Nama Usaha", "Pemilik", "NIK", "Produk", "Harga"];
    const file = async (name: string) => ({
      name: `${name}.xlsx`,
      bytes: await writeXlsx({
        sheets: [{ name: "Data", rows: [columns, [name, "Ratih", "3215075412967967", "Opak", 10_000]] }],
      }),
    });
    const register = async (name: string) => {
      await confirmImport(admin, { importId: await startImport(admin, await file(name), tx), apart: [] }, tx);
      const [row] = await tx.select().from(businesses).where(eq(businesses.name, name));
      return row;
    };
    vi.stubEnv("DATA_KEY", "");
    expect(await register("Dapur Tanpa Kunci")).toMatchObject({ nikCipher: null, nikHash: null });
    vi.stubEnv("DATA_KEY", Buffer.alloc(32, 7).toString("base64"));
    const kept = await register("Dapur Berkunci");
    expect(kept?.nikHash).toMatch(/^[0-9a-f]{64}$/);
    expect(kept?.nikCipher?.includes("3215075412967967")).toBe(false);
    vi.unstubAllEnvs();
  }));
