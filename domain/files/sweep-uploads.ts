import { readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { lt } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { uploads } from "@/db/schema";
import { filesDir } from "@/lib/storage/files-dir";
import { type Actor, authorize } from "../policy";

/** Who sends on a bad day may go on for a week. */
const days = 7;
const day = 86_400_000;

/** Takes away what was begun and never finished, and what a crash left behind among files on their way. */
export async function sweepUploads(actor: Actor, tx: Db = db, root = filesDir(), now = new Date()) {
  authorize(actor, "day.run", "office");
  const since = new Date(now.getTime() - days * day);
  await tx.delete(uploads).where(lt(uploads.startedAt, since));
  const swept = await Promise.all([
    sweep(join(root, "kiriman"), since.getTime()),
    sweep(join(root, "masuk"), now.getTime() - day),
  ]);
  return { swept: swept[0] + swept[1] };
}

async function sweep(folder: string, before: number) {
  const names = (await orGone(readdir(folder))) ?? [];
  let swept = 0;
  for (const name of names) {
    const path = join(folder, name);
    const found = await orGone(stat(path));
    if (!found || found.mtimeMs >= before) continue;
    await rm(path, { force: true });
    swept++;
  }
  return swept;
}

/** Nothing, when somebody else took it away first or it never was. */
function orGone<T>(looking: Promise<T>) {
  return looking.catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    throw error;
  });
}
