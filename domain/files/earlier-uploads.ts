import { and, count, eq, gt, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { files } from "@/db/schema";
import { canSomewhere, type Person } from "../policy";
import { isAttached } from "./is-attached";
import type { FilePurpose } from "./purposes";
import { UploadRefused } from "./upload-refused";

const perDay = 200;
/** Forty people a day, with all their papers. */
const perDayAtCounter = 1000;

/** The row of the same bytes that this person sent before for the same purpose and that nothing uses yet. */
export async function findSameUpload(tx: Db, actor: Person, purpose: FilePurpose, receivedSha256: string) {
  const [row] = await tx
    .select({
      id: files.id,
      name: files.name,
      mime: files.mime,
      bytes: files.bytes,
      receivedSha256: files.receivedSha256,
      hasThumbnail: files.hasThumbnail,
    })
    .from(files)
    .where(
      and(
        eq(files.uploadedBy, actor.userId),
        eq(files.purpose, purpose),
        eq(files.receivedSha256, receivedSha256),
        sql`not ${isAttached}`,
      ),
    )
    .limit(1);
  return row;
}

/** Refuses a person whose uploads of the day are already too many. */
export async function refuseBeyondQuota(tx: Db, actor: Person) {
  const [sent] = await tx
    .select({ n: count() })
    .from(files)
    .where(and(eq(files.uploadedBy, actor.userId), gt(files.uploadedAt, sql`now() - interval '1 day'`)));
  const most = canSomewhere(actor, "counter.serve") ? perDayAtCounter : perDay;
  if ((sent?.n ?? 0) >= most) throw new UploadRefused("kuota");
}
