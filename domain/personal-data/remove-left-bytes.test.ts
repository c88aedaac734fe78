import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { files, uploads, users } from "@/db/schema";
import { cast } from "@/db/seed/cast";
import { rolledBack } from "@/db/testing";
import { contentKey } from "@/lib/storage/content-key";
import { diskStore } from "@/lib/storage/disk-store";
import { partAddress } from "@/lib/storage/resumable";
import { Forbidden } from "../errors";
import { removeLeftBytes } from "./remove-left-bytes";

const daily = { kind: "system", job: "harian" } as const;
const own = "a".repeat(64);
const shared = "b".repeat(64);

test("takes the bytes of deleted files with their copies, but not those that somebody else still has", () =>
  rolledBack(async (tx) => {
    const { owner, stranger, verifier } = await cast(tx);
    const root = await mkdtemp(join(tmpdir(), "berkas-"));
    for (const sha256 of [own, shared]) {
      await mkdir(dirname(join(root, contentKey(sha256))), { recursive: true });
      for (const variant of [undefined, "320.webp"]) await writeFile(join(root, contentKey(sha256, variant)), "x");
    }
    const row = { mime: "image/webp", bytes: 1, name: "x", purpose: "dokumen" as const };
    await tx.insert(files).values([
      { ...row, sha256: own, uploadedBy: owner.userId, deletedAt: new Date() },
      { ...row, sha256: shared, uploadedBy: owner.userId, deletedAt: new Date() },
      { ...row, sha256: shared, uploadedBy: stranger.userId },
    ]);
    await expect(removeLeftBytes(verifier, tx, diskStore(root))).rejects.toThrow(Forbidden);
    expect(await removeLeftBytes(daily, tx, diskStore(root), root)).toBe(1);
    expect(await removeLeftBytes(daily, tx, diskStore(root), root)).toBe(0);
    expect(await readdir(dirname(join(root, contentKey(own))))).toEqual([]);
    expect(await readdir(dirname(join(root, contentKey(shared))))).toHaveLength(2);
    await tx.update(files).set({ deletedAt: new Date() }).where(eq(files.uploadedBy, stranger.userId));
    expect(await removeLeftBytes(daily, tx, diskStore(root), root)).toBe(1);
    expect(await readdir(dirname(join(root, contentKey(shared))))).toEqual([]);
    await rm(root, { recursive: true });
  }));

test("what a deleted person had begun to send is gone from the disk too, and nobody else's", () =>
  rolledBack(async (tx) => {
    const { owner, stranger } = await cast(tx);
    const root = await mkdtemp(join(tmpdir(), "kiriman-"));
    await mkdir(join(root, "kiriman"));
    const begun = await tx
      .insert(uploads)
      .values(
        [owner, stranger].map(({ userId }) => ({
          uploadedBy: userId,
          purpose: "dokumen" as const,
          name: "x",
          bytes: 9,
        })),
      )
      .returning();
    for (const { id } of begun) {
      for (const name of Object.values(partAddress(root, id))) await writeFile(name, "x");
    }
    const gone = { deletedAt: new Date(), email: null, phone: null };
    await tx.update(users).set(gone).where(eq(users.id, owner.userId));
    await removeLeftBytes(daily, tx, diskStore(root), root);
    const kept = String(begun[1]?.id);
    expect((await readdir(join(root, "kiriman"))).toSorted()).toEqual([kept, `${kept}.json`]);
    expect(await tx.$count(uploads, eq(uploads.uploadedBy, owner.userId))).toBe(0);
    await rm(root, { recursive: true });
  }));
