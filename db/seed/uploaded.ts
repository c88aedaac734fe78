import { randomBytes } from "node:crypto";
import type { Person } from "@/domain/policy";
import type { Db } from "../client";
import { files } from "../schema";

type Purpose = "dokumen" | "foto_produk" | "bukti_pembuat" | "persetujuan";

/** For tests: a file that this person has uploaded. */
export async function uploaded(tx: Db, by: Person, purpose: Purpose = "dokumen") {
  const row = { mime: "image/jpeg", bytes: 1, name: "izin.jpg", purpose, uploadedBy: by.userId };
  const [file] = await tx
    .insert(files)
    .values({ ...row, sha256: randomBytes(32).toString("hex") })
    .returning();
  if (!file) throw new Error("The file was not written.");
  return file.id;
}
