import { respondToError } from "@/app/_request/respond";
import type { KeptFile } from "@/domain/files/keep-upload";
import { UploadRefused } from "@/domain/files/upload-refused";
import { BadUpload, type UploadProblem } from "@/lib/storage/upload-problem";

const statuses: Partial<Record<UploadProblem, number>> = {
  terlalu_besar: 413,
  jenis: 415,
  heic: 415,
  penuh: 507,
  kuota: 429,
  belum_selesai: 429,
};

/** What a script is told of a file that was taken. */
export function keptResponse({ receivedSha256, hasThumbnail, ...file }: KeptFile) {
  const url = `/api/files/${file.id}`;
  const thumbnail = hasThumbnail ? `${url}?ukuran=320` : undefined;
  return Response.json({ ...file, sha256: receivedSha256, url, thumbnail }, { status: 201 });
}

/** What a script is told of a file that was not. */
export function refusedResponse(thrown: unknown) {
  const error = thrown instanceof BadUpload ? new UploadRefused(thrown.problem) : thrown;
  if (!(error instanceof UploadRefused)) return respondToError(error);
  return Response.json({ error: error.message, problem: error.problem }, { status: statuses[error.problem] ?? 422 });
}
