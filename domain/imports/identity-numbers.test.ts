import { eq, sql } from "drizzle-orm";
import { writeXlsx } from "hucre/xlsx";
import { expect, test } from "vitest";
import { businesses } from "@/db/schema";
import { cast } from "@/db/seed/cast";
import { rolledBack } from "@/db/testing";
import { confirmImport } from "./confirm-import";
import { startImport } from "./start-import";

const [nik, stray, spaced] = ["3215075412967967", "3215011203850002", "3215 0754 1296 7969"];

test("identity numbers in a sheet, also where they do not belong, lie nowhere in the clear once it is applied", () =>
  rolledBack(async (tx) => {
    const { admin } = await cast(tx);
    const rows = [
      ["Nama Usaha", "Pemilik", "NIK", "NPWP", "Alamat", "Produk", "Harga", "Ket"],
      [
        "Dapur Satu",
        `Ratih (${stray})`,
        nik,
        "09.254.294.3-407.000",
        `Jl. Mawar, KTP ${spaced}`,
        "Opak",
        10_000,
        stray,
      ],
      ["Dapur Dua", "Siti", `NIK ${stray} / HP`, "", "", "Ranginang", 12_000, ""],
    ];
    const bytes = Buffer.from(await writeXlsx({ sheets: [{ name: "Data", rows }] }));
    const importId = await startImport(admin, { name: "a.xlsx", bytes }, tx);
    await confirmImport(admin, { importId, apart: [] }, tx);
    const [kept] = await tx.select().from(businesses).where(eq(businesses.name, "Dapur Satu"));
    expect(kept?.nikHash).toMatch(/^[0-9a-f]{64}$/);
    const tables = await tx.execute<{ name: string }>(
      sql`select quote_ident(schemaname) || '.' || quote_ident(tablename) as name from pg_tables
        where schemaname in ('public', 'antrean')`,
    );
    for (const needle of [nik, stray, spaced, "09.254.294.3-407.000"]) {
      for (const { name } of tables) {
        const [row] = await tx.execute(
          sql`select 1 from ${sql.raw(name)} t where t::text like ${`%${needle}%`} limit 1`,
        );
        expect([needle, name, row]).toEqual([needle, name, undefined]);
      }
    }
  }));
