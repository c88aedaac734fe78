import { createHash } from "node:crypto";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { eq } from "drizzle-orm";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Db } from "@/db/client";
import { files } from "@/db/schema";
import { cast } from "@/db/seed/cast";
import { rolledBack } from "@/db/testing";
import { contentKey } from "@/lib/storage/content-key";
import { diskStore } from "@/lib/storage/disk-store";
import { hostileFiles } from "@/lib/storage/testing-hostile-files";
import type { Person } from "../policy";
import { keepUpload } from "./keep-upload";

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "berkas-"));
});
afterEach(() => rm(root, { recursive: true }));

async function send(actor: Person, name: string, bytes: Buffer, tx: Db) {
  const path = join(root, "kiriman");
  await writeFile(path, bytes);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return keepUpload(actor, "dokumen", { path, name, bytes: bytes.length, sha256 }, tx, diskStore(root));
}

test.each(hostileFiles.filter(({ refused }) => refused && refused !== "kosong"))(
  "refuses and keeps nothing of: $what",
  ({ name, make, refused: problem }) =>
    rolledBack(async (tx) => {
      const { owner } = await cast(tx);
      await expect(send(owner, name, await make(), tx)).rejects.toMatchObject({ problem });
      expect(await readdir(root)).toEqual([]);
      expect(await tx.select().from(files).where(eq(files.uploadedBy, owner.userId))).toEqual([]);
    }),
);

test.each(hostileFiles.filter(({ kept }) => kept))(
  "keeps only what does no harm, by its right name, of: $what",
  (file) =>
    rolledBack(async (tx) => {
      const { owner } = await cast(tx);
      const found = await send(owner, file.name, await file.make(), tx);
      expect(found).toMatchObject({ ...file.kept, note: expect.stringMatching(/\.$/) });
      const [row] = await tx.select().from(files).where(eq(files.id, found.id));
      const stored = await readFile(join(root, contentKey(String(row?.sha256))), "latin1");
      for (const harm of ["<script", "PK\x03\x04", "program.exe"]) expect(stored).not.toContain(harm);
    }),
);
