import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { eq } from "drizzle-orm";
import sharp from "sharp";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Db } from "@/db/client";
import { files } from "@/db/schema";
import { cast } from "@/db/seed/cast";
import { rolledBack } from "@/db/testing";
import { contentKey } from "@/lib/storage/content-key";
import { diskStore } from "@/lib/storage/disk-store";
import { pdfWith } from "@/lib/storage/testing-pdf";
import { Forbidden } from "../errors";
import type { Person } from "../policy";
import { keepUpload } from "./keep-upload";

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "berkas-"));
});
afterEach(() => rm(root, { recursive: true }));

async function send(actor: Person, bytes: Buffer, tx: Db, purpose = "dokumen", name = "izin.pdf") {
  const path = join(root, "kiriman");
  await writeFile(path, bytes);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return keepUpload(actor, purpose, { path, name, bytes: bytes.length, sha256 }, tx, diskStore(root));
}

const picture = (width = 60, height = 40) =>
  sharp({ create: { width, height, channels: 3, background: "#a52" } })
    .jpeg()
    .withExif({ IFD0: { Make: "Kamera" }, IFD3: { GPSLatitude: "6/1 18/1 0/1" } })
    .withMetadata({ orientation: 6 })
    .toBuffer();
const pdf = pdfWith();

test("who may not: a person without a role, an owner for a visit, nobody for an unknown purpose", () =>
  rolledBack(async (tx) => {
    const { nobody, owner } = await cast(tx);
    await expect(send(nobody, pdf, tx)).rejects.toThrow(Forbidden);
    await expect(send(owner, await picture(), tx, "foto_kunjungan")).rejects.toThrow(Forbidden);
    await expect(send(owner, pdf, tx, "impor")).rejects.toMatchObject({ problem: "tujuan" });
    await expect(send(owner, pdf, tx, "constructor")).rejects.toMatchObject({ problem: "tujuan" });
    expect(existsSync(join(root, "kiriman"))).toBe(false);
  }));

test.each([
  { what: "a web page called .pdf", make: () => Buffer.from("<html><script>alert(1)</script>"), refused: "jenis" },
  { what: "an iPhone photo", make: () => Buffer.from("\0\0\0\x18ftypheic\0\0\0\0heicmif1"), refused: "heic" },
  { what: "half a photo", make: async () => (await picture(600, 400)).subarray(0, 900), refused: "gambar_rusak" },
])("refuses and keeps nothing of: $what", ({ make, refused: problem }) =>
  rolledBack(async (tx) => {
    const { owner } = await cast(tx);
    await expect(send(owner, await make(), tx)).rejects.toMatchObject({ problem });
    expect(await readdir(root)).toEqual([]);
    expect(await tx.select().from(files).where(eq(files.uploadedBy, owner.userId))).toEqual([]);
  }),
);

test("keeps a PDF as it is, under its checksum", () =>
  rolledBack(async (tx) => {
    const { owner } = await cast(tx);
    const kept = await send(owner, pdf, tx);
    const sha256 = createHash("sha256").update(pdf).digest("hex");
    expect(kept).toMatchObject({ mime: "application/pdf", bytes: pdf.length, name: "izin.pdf" });
    expect(await readFile(join(root, contentKey(sha256)))).toEqual(pdf);
    await expect(send(owner, pdf, tx, "foto_produk")).rejects.toMatchObject({ problem: "jenis" });
  }));

test("draws the first page of a PDF small and counts its pages; one of 101 pages is refused", () =>
  rolledBack(async (tx) => {
    const { owner } = await cast(tx);
    const kept = await send(owner, pdfWith({ pages: 100 }), tx);
    const [row] = await tx.select().from(files).where(eq(files.id, kept.id));
    expect(row).toMatchObject({ pageCount: 100, hasThumbnail: true });
    expect((await sharp(`${join(root, contentKey(String(row?.sha256)))}.320.webp`).metadata()).width).toBe(320);
    const tooLong = send(owner, pdfWith({ pages: 101 }), tx);
    await expect(tooLong).rejects.toMatchObject({ problem: "pdf_terlalu_panjang" });
  }));

test("redraws a photo upright and without its place, with smaller copies beside it, whatever its name says", () =>
  rolledBack(async (tx) => {
    const { owner } = await cast(tx);
    const kept = await send(owner, await picture(1000, 500), tx, "foto_produk", "foto.exe");
    const [row] = await tx.select().from(files).where(eq(files.id, kept.id));
    expect(row).toMatchObject({ mime: "image/jpeg", width: 500, height: 1000, purpose: "foto_produk" });
    const address = join(root, contentKey(String(row?.sha256)));
    const found = await sharp(address).metadata();
    expect(found.exif).toBeUndefined();
    expect(found.orientation).toBeUndefined();
    for (const name of ["320.avif", "320.webp", "640.avif", "640.webp", "1280.avif", "1280.webp"]) {
      expect((await sharp(`${address}.${name}`).metadata()).width).toBe(Math.min(500, Number.parseInt(name, 10)));
    }
  }));

test("the same file sent twice is one while nothing uses it", () =>
  rolledBack(async (tx) => {
    const { owner, stranger } = await cast(tx);
    const first = await send(owner, pdf, tx);
    expect(await send(owner, pdf, tx)).toEqual(first);
    expect((await send(stranger, pdf, tx)).id).not.toBe(first.id);
  }));

test("stops a person at 200 files a day", () =>
  rolledBack(async (tx) => {
    const { owner } = await cast(tx);
    const row = { sha256: "0".repeat(64), mime: "application/pdf", bytes: 1, name: "a", purpose: "dokumen" as const };
    await tx.insert(files).values(Array.from({ length: 200 }, () => ({ ...row, uploadedBy: owner.userId })));
    await expect(send(owner, pdf, tx)).rejects.toMatchObject({ problem: "kuota" });
  }));
