import { rm } from "node:fs/promises";
import { answeredFor } from "@/app/_request/answered-for";
import { rememberAttempt } from "@/app/_request/last-attempt";
import { Refused } from "@/domain/errors";
import { keepUpload } from "@/domain/files/keep-upload";
import { largestUpload } from "@/domain/files/largest-upload";
import { UploadRefused } from "@/domain/files/upload-refused";
import { filesDir } from "@/lib/storage/files-dir";
import { receiveUpload } from "@/lib/storage/receive-upload";
import { BadUpload } from "@/lib/storage/upload-problem";
import { keptResponse, refusedResponse } from "./answers";
import { wayBack } from "./way-back";

/**
 * Takes one file: `file` and `purpose`. A form without JavaScript sends all of itself here and is led back to its page;
 * without a file in it, it is passed on to where it wanted to go, as it is.
 */
export const POST = answeredFor(async (actor, request) => {
  const { fields, file } = await receiveUpload(request, filesDir(), largestUpload);
  const isScripted = request.headers.get("accept")?.includes("application/json");
  const back = isScripted ? undefined : wayBack(fields, { dropped: fields.$lepas });
  if (back && fields.$lepas) {
    if (!(file instanceof BadUpload)) await rm(file.path, { force: true });
    return lead(back);
  }
  const isWithout = file instanceof BadUpload && file.problem === "tanpa_berkas";
  if (back && isWithout && !fields.$unggah)
    return new Response(null, { status: 307, headers: { location: back.location } });
  try {
    if (file instanceof BadUpload) throw new UploadRefused(file.problem);
    const kept = await keepUpload(actor, fields.purpose, file);
    return back ? lead(wayBack(fields, { kept: kept.id }) ?? back) : keptResponse(kept);
  } catch (error) {
    if (!back || !(error instanceof Refused)) return refusedResponse(error);
    return lead(wayBack(fields, { sentence: error.message }) ?? back);
  }
});

async function lead({ location, attempt }: NonNullable<ReturnType<typeof wayBack>>) {
  if (attempt) await rememberAttempt(attempt);
  return new Response(null, { status: 303, headers: { location } });
}
