import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { inflateRawSync } from "node:zlib";
import { eq, sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { dataExports, files, users } from "@/db/schema";
import { cast } from "@/db/seed/cast";
import { rolledBack } from "@/db/testing";
import { contentKey } from "@/lib/storage/content-key";
import { diskStore } from "@/lib/storage/disk-store";
import { NotFound } from "../../errors";
import { recordIdentity } from "../../identity/record-identity";
import { unmaskIdentity } from "../../identity/unmask-identity";
import { giveConsent } from "../../people/give-consent";
import { hashPassword } from "../../people/password";
import { findExport, makeExport } from "../make-export";
import { exportOwnData } from "./export-own-data";

const currentPassword = "empat kata acak sekali";
const nik = "3215075412967967";

test("a link is for its maker alone, for half an hour, and only with the password", () =>
  rolledBack(async (tx) => {
    const { owner, stranger } = await cast(tx);
    const passwordHash = await hashPassword(currentPassword);
    await tx.update(users).set({ passwordHash }).where(eq(users.id, owner.userId));
    await expect(tx.transaction((tx) => makeExport(owner, { currentPassword: "lain" }, tx))).rejects.toThrow(
      /tidak cocok/,
    );
    expect(await findExport(owner, tx)).toBeUndefined();
    await makeExport(owner, { currentPassword }, tx);
    const link = await findExport(owner, tx);
    expect(await findExport(stranger, tx)).toBeUndefined();
    await expect(exportOwnData(stranger, String(link?.token), tx)).rejects.toThrow(NotFound);
    await expect(exportOwnData(owner, "0".repeat(64), tx)).rejects.toThrow(NotFound);
    await exportOwnData(owner, String(link?.token), tx);
    await tx.update(dataExports).set({ expiresAt: sql`${dataExports.madeAt} - interval '1 second'` });
    await expect(exportOwnData(owner, String(link?.token), tx)).rejects.toThrow(NotFound);
  }));

test("holds what is one's own, whole, and nothing of anybody else", () =>
  rolledBack(async (tx) => {
    const { owner, stranger, clerk, verifier, business, rival } = await cast(tx);
    await tx
      .update(users)
      .set({ passwordHash: await hashPassword(currentPassword) })
      .where(eq(users.id, owner.userId));
    await recordIdentity(clerk, { businessId: business.id, kind: "nik", number: nik }, tx);
    await recordIdentity(clerk, { businessId: rival.id, kind: "nik", number: "3215075412967968" }, tx);
    const why = { purpose: "cocokkan", words: "Mencocokkan dengan KTP di meja" } as const;
    await unmaskIdentity(verifier, { businessId: business.id, kind: "nik", ...why }, tx);
    await giveConsent(stranger, { businessId: rival.id, purpose: "mitra" }, tx);
    const root = await mkdtemp(join(tmpdir(), "ekspor-"));
    const row = { mime: "image/webp", bytes: 5, purpose: "dokumen" as const };
    for (const [sha256, by, name] of [
      ["a".repeat(64), owner, "izin saya.webp"],
      ["b".repeat(64), stranger, "izin orang.webp"],
    ] as const) {
      await mkdir(dirname(join(root, contentKey(sha256))), { recursive: true });
      await writeFile(join(root, contentKey(sha256)), `isi ${name}`);
      await tx.insert(files).values({ ...row, sha256, name, uploadedBy: by.userId });
    }
    await makeExport(owner, { currentPassword }, tx);
    const zip = await exportOwnData(owner, String((await findExport(owner, tx))?.token), tx, diskStore(root));
    const found = await unpack(zip);
    expect([...found.keys()].filter((name) => !name.startsWith("tabel/"))).toEqual([
      "baca-saya.html",
      "data.json",
      "berkas/0001-izin saya.webp",
    ]);
    const data = JSON.parse(String(found.get("data.json")));
    expect(data.usaha).toMatchObject([{ Nama: "Dapur Uji", NIK: nik }]);
    expect(data.persetujuan).toHaveLength(2);
    expect(data["siapa-melihat"]).toMatchObject([{ Petugas: "Verifikator Satu", Penjelasan: why.words }]);
    expect(data.jejak.map(({ Tindakan }: { Tindakan: string }) => Tindakan)).toContain(
      "melihat nomor identitas lengkap",
    );
    expect(found.get("berkas/0001-izin saya.webp")).toBe("isi izin saya.webp");
    for (const text of found.values()) expect(text).not.toMatch(/Saung Uji|3215075412967968|orang\.webp|password/);
    await rm(root, { recursive: true });
  }));

async function unpack(zip: AsyncIterable<Uint8Array>) {
  const chunks = [];
  for await (const chunk of zip) chunks.push(chunk);
  const all = Buffer.concat(chunks);
  const found = new Map<string, string>();
  const end = all.lastIndexOf(Buffer.from("PK\x05\x06"));
  let at = all.readUInt32LE(end + 16);
  for (let left = all.readUInt16LE(end + 10); left > 0; left--) {
    const nameLength = all.readUInt16LE(at + 28);
    const head = all.readUInt32LE(at + 42);
    const body = head + 30 + all.readUInt16LE(head + 26);
    const text = inflateRawSync(all.subarray(body, body + all.readUInt32LE(at + 20))).toString("utf8");
    found.set(all.toString("utf8", at + 46, at + 46 + nameLength), text);
    at += 46 + nameLength;
  }
  return found;
}
