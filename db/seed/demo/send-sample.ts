import { createHash, randomUUID } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Tx } from "@/db/client";
import { keepUpload } from "@/domain/files/keep-upload";
import type { FilePurpose } from "@/domain/files/purposes";
import type { Person } from "@/domain/policy";
import { filesDir } from "@/lib/storage/files-dir";
import { samplePaper } from "./sample-paper";

/** Somebody sends a paper with these lines on it, as they would on the site; answers with the id of the file. */
export async function sendSample(tx: Tx, person: Person, purpose: FilePurpose, name: string, lines: string[]) {
  const bytes = samplePaper(lines);
  const folder = join(filesDir(), "masuk");
  await mkdir(folder, { recursive: true });
  const path = join(folder, randomUUID());
  await writeFile(path, bytes);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return (await keepUpload(person, purpose, { path, name, bytes: bytes.length, sha256 }, tx)).id;
}
