import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { eq } from "drizzle-orm";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Db } from "@/db/client";
import { productPhotos, uploads } from "@/db/schema";
import { cast } from "@/db/seed/cast";
import { rolledBack } from "@/db/testing";
import { diskStore } from "@/lib/storage/disk-store";
import { partAddress } from "@/lib/storage/resumable";
import { pdfWith } from "@/lib/storage/testing-pdf";
import { Conflict, Forbidden, NotFound, Refused } from "../errors";
import type { Person } from "../policy";
import { finishUpload } from "./finish-upload";
import { forgetUpload } from "./forget-upload";
import { startUpload } from "./start-upload";
import { sweepUploads } from "./sweep-uploads";

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "kiriman-"));
});
afterEach(() => rm(root, { recursive: true }));

const pdf = pdfWith();
const announced = (bytes = pdf.length, purpose = "dokumen") => ({ name: "izin.pdf", purpose, bytes });

async function arrive(actor: Person, tx: Db, bytes = pdf) {
  const id = await startUpload(actor, announced(bytes.length), tx);
  await mkdir(join(root, "kiriman"), { recursive: true });
  await writeFile(partAddress(root, id).bytes, bytes);
  await writeFile(partAddress(root, id).about, "{}");
  return id;
}

test("who may not announce a file: no role, another's purpose; nor an empty, a huge, or one too many", () =>
  rolledBack(async (tx) => {
    const { nobody, owner } = await cast(tx);
    await expect(startUpload(nobody, announced(), tx)).rejects.toThrow(Forbidden);
    await expect(startUpload(owner, announced(1, "foto_kunjungan"), tx)).rejects.toThrow(Forbidden);
    await expect(startUpload(owner, announced(1, "impor"), tx)).rejects.toMatchObject({ problem: "tujuan" });
    await expect(startUpload(owner, announced(0), tx)).rejects.toMatchObject({ problem: "kosong" });
    await expect(startUpload(owner, announced(Number.NaN), tx)).rejects.toMatchObject({ problem: "bukan_formulir" });
    await expect(startUpload(owner, announced(10_000_001), tx)).rejects.toMatchObject({ problem: "terlalu_besar" });
    for (let i = 0; i < 50; i++) await startUpload(owner, announced(), tx);
    await expect(startUpload(owner, announced(), tx)).rejects.toMatchObject({ problem: "belum_selesai" });
  }));

test("nobody finishes or gives up what another sends", () =>
  rolledBack(async (tx) => {
    const { owner, stranger, admin } = await cast(tx);
    const id = await arrive(owner, tx);
    for (const other of [stranger, admin]) {
      await expect(finishUpload(other, id, tx, root, diskStore(root))).rejects.toThrow(NotFound);
      await expect(forgetUpload(other, id, tx, root)).rejects.toThrow(NotFound);
    }
    expect(existsSync(partAddress(root, id).bytes)).toBe(true);
  }));

test("what arrived whole becomes a file, and asked again it is the same, until a record uses it", () =>
  rolledBack(async (tx) => {
    const { owner, crackers } = await cast(tx);
    const id = await arrive(owner, tx);
    const [kept, again] = await Promise.all([
      finishUpload(owner, id, tx, root, diskStore(root)),
      finishUpload(owner, id, tx, root, diskStore(root)),
    ]);
    const receivedSha256 = createHash("sha256").update(pdf).digest("hex");
    expect(kept).toMatchObject({ name: "izin.pdf", mime: "application/pdf", receivedSha256 });
    expect(again).toEqual(kept);
    expect(await finishUpload(owner, id, tx, root, diskStore(root))).toEqual(kept);
    expect([await readdir(join(root, "kiriman")), await readdir(join(root, "masuk"))]).toEqual([[], []]);
    await tx.insert(productPhotos).values({ productId: crackers.id, fileId: kept.id, position: 1 });
    await expect(finishUpload(owner, id, tx, root, diskStore(root))).rejects.toThrow(Refused);
  }));

test("what has not arrived whole can go on; what is refused stays refused; what is gone is not found", () =>
  rolledBack(async (tx) => {
    const { owner } = await cast(tx);
    const id = await arrive(owner, tx);
    await writeFile(partAddress(root, id).bytes, pdf.subarray(0, 20));
    await expect(finishUpload(owner, id, tx, root, diskStore(root))).rejects.toThrow(Conflict);
    await writeFile(partAddress(root, id).bytes, pdf);
    await finishUpload(owner, id, tx, root, diskStore(root));
    const bad = await arrive(owner, tx, Buffer.from("MZ\x90\0 bukan pdf"));
    for (const _ of [1, 2])
      await expect(finishUpload(owner, bad, tx, root, diskStore(root))).rejects.toMatchObject({ problem: "jenis" });
    await forgetUpload(owner, bad, tx, root);
    await expect(finishUpload(owner, bad, tx, root, diskStore(root))).rejects.toThrow(NotFound);
    expect(await readdir(join(root, "kiriman"))).toEqual([]);
  }));

test("only the daily job sweeps: what nobody finished for a week, and what a crash left for a day", () =>
  rolledBack(async (tx) => {
    const { owner, admin } = await cast(tx);
    const daily = { kind: "system", job: "harian" } as const;
    await expect(sweepUploads(owner, tx, root)).rejects.toThrow(Forbidden);
    expect(await sweepUploads(daily, tx, root)).toEqual({ swept: 0 });
    const [old, young] = [await arrive(owner, tx), await arrive(owner, tx)];
    await mkdir(join(root, "masuk"));
    await writeFile(join(root, "masuk", "sisa"), "x");
    const weekAgo = new Date(Date.now() - 7 * 86_400_000 - 1000);
    await tx.update(uploads).set({ startedAt: weekAgo }).where(eq(uploads.id, old));
    for (const path of [...Object.values(partAddress(root, old)), join(root, "masuk", "sisa")])
      await utimes(path, weekAgo, weekAgo);
    expect(await sweepUploads(daily, tx, root)).toEqual({ swept: 3 });
    expect(await sweepUploads(admin, tx, root)).toEqual({ swept: 0 });
    expect(await readdir(join(root, "kiriman"))).toEqual([young, `${young}.json`].sort());
    expect(await tx.$count(uploads, eq(uploads.uploadedBy, owner.userId))).toBe(1);
  }));
