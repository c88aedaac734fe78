import { and, asc, eq, gt, isNull } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { files } from "@/db/schema";
import { ScannerAway, scanStream } from "@/lib/clamd/scan-stream";
import { contentKey } from "@/lib/storage/content-key";
import { storage } from "@/lib/storage/storage";
import { type Actor, authorize } from "../policy";
import { recordScan } from "./record-scan";

type Options = { scanner: string | undefined; store?: ReturnType<typeof storage>; patience?: number };

/** After so many in a row without a verdict the scanner is taken to be away, not the files to be odd. */
const enough = 3;

/**
 * Has every waiting file looked at, oldest first. A file without a verdict goes on waiting, and in the end the job fails,
 * so that it is tried again; with no scanner set up any more, what waited waits no longer.
 */
export async function scanFiles(actor: Actor, { scanner, store = storage(), patience }: Options, tx: Db = db) {
  authorize(actor, "file.scan", "office");
  const done = { clean: 0, infected: 0, without: 0 };
  let [after, inARow] = ["", 0];
  for (;;) {
    const waiting = after ? gt(files.id, after) : undefined;
    const [file] = await tx
      .select({ id: files.id, sha256: files.sha256 })
      .from(files)
      .where(and(eq(files.scan, "menunggu"), isNull(files.deletedAt), waiting))
      .orderBy(asc(files.id))
      .limit(1);
    if (!file || inARow >= enough) break;
    after = file.id;
    try {
      const stored = scanner ? await store.open(contentKey(file.sha256)) : undefined;
      const threat = stored && scanner ? await scanStream(scanner, stored.stream, patience) : undefined;
      await recordScan(actor, file.id, stored ? { threat } : undefined, tx); // no bytes, no verdict
      threat ? done.infected++ : done.clean++;
      inARow = 0;
    } catch (error) {
      if (!(error instanceof ScannerAway)) throw error;
      done.without++;
      inARow++;
    }
  }
  if (done.without > 0) throw new ScannerAway(`${done.without} files are still without a verdict.`);
  return done;
}
