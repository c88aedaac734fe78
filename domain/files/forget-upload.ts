import { rm } from "node:fs/promises";
import { eq } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { uploads } from "@/db/schema";
import { filesDir } from "@/lib/storage/files-dir";
import { partAddress } from "@/lib/storage/resumable";
import type { Person } from "../policy";
import { getOwnUpload } from "./get-own-upload";

/** Its sender gives up a file on its way: what had arrived of it is gone. */
export async function forgetUpload(actor: Person, id: string, tx: Db = db, root = filesDir()) {
  const upload = await getOwnUpload(actor, id, tx);
  await tx.delete(uploads).where(eq(uploads.id, upload.id));
  for (const address of Object.values(partAddress(root, id))) await rm(address, { force: true });
}
