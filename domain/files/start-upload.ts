import { and, count, eq, gt, isNull, sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { uploads } from "@/db/schema";
import type { Announced } from "@/lib/storage/resumable";
import { safeName } from "@/lib/storage/safe-name";
import { Forbidden } from "../errors";
import type { Person } from "../policy";
import { refuseBeyondQuota } from "./earlier-uploads";
import { largestUpload } from "./largest-upload";
import { isFilePurpose, maySend } from "./purposes";
import { UploadRefused } from "./upload-refused";

const mostUnfinished = 50;

/** Somebody announces a file that will come in pieces; the answer is the id under which they gather. */
export async function startUpload(actor: Person, { name, purpose, bytes }: Announced, tx: Db = db) {
  if (!isFilePurpose(purpose)) throw new UploadRefused("tujuan");
  if (!maySend(actor, purpose)) throw new Forbidden();
  if (!Number.isSafeInteger(bytes)) throw new UploadRefused("bukan_formulir");
  if (bytes <= 0) throw new UploadRefused("kosong");
  if (bytes > largestUpload) throw new UploadRefused("terlalu_besar");
  await refuseBeyondQuota(tx, actor);
  const [waiting] = await tx
    .select({ n: count() })
    .from(uploads)
    .where(
      and(
        eq(uploads.uploadedBy, actor.userId),
        isNull(uploads.fileId),
        gt(uploads.startedAt, sql`now() - interval '1 day'`),
      ),
    );
  if ((waiting?.n ?? 0) >= mostUnfinished) throw new UploadRefused("belum_selesai");
  const [row] = await tx
    .insert(uploads)
    .values({ uploadedBy: actor.userId, purpose, name: safeName(name), bytes })
    .returning({ id: uploads.id });
  if (!row) throw new Error("The upload was not noted.");
  return row.id;
}
