import { respondToError } from "@/app/_request/respond";
import type { KeptFile } from "@/domain/files/keep-upload";
import { UploadRefused } from "@/domain/files/upload-refused";
import { innerPath } from "@/lib/inner-path";
import { BadUpload, type UploadProblem } from "@/lib/storage/upload-problem";

type Fields = Record<string, string>;

const statuses: Partial<Record<UploadProblem, number>> = { terlalu_besar: 413, jenis: 415, heic: 415, kuota: 429 };

export function answerKept(request: Request, fields: Fields, { receivedSha256, ...file }: KeptFile) {
  const back = wayBack(request, fields, { berkas: file.id });
  if (back) return back;
  return Response.json({ ...file, sha256: receivedSha256, url: `/api/files/${file.id}` }, { status: 201 });
}

export function answerRefused(request: Request, fields: Fields, thrown: unknown) {
  const error = thrown instanceof BadUpload ? new UploadRefused(thrown.problem) : thrown;
  if (!(error instanceof UploadRefused)) return respondToError(error);
  const back = wayBack(request, fields, { galat: error.problem });
  if (back) return back;
  return Response.json({ error: error.message, problem: error.problem }, { status: statuses[error.problem] ?? 422 });
}

/** Back to the page of the form, with what became of its file; only for forms that ask, and only within this site. */
function wayBack(request: Request, fields: Fields, outcome: Record<string, string>) {
  if (request.headers.get("accept")?.includes("application/json")) return undefined;
  const path = innerPath(fields.then) ?? refererPath(request);
  if (!path) return undefined;
  const [page, query] = path.split("?");
  const next = new URLSearchParams(query);
  next.delete("berkas");
  next.delete("galat");
  for (const [name, value] of Object.entries(outcome)) next.set(name, value);
  return new Response(null, { status: 303, headers: { location: `${page}?${next}` } });
}

/** A form that was cut off before its `then` arrived still came from somewhere. */
function refererPath(request: Request) {
  const referer = request.headers.get("referer");
  if (!referer || !URL.canParse(referer)) return undefined;
  const { pathname, search } = new URL(referer);
  return innerPath(pathname + search);
}
