import { readFile, rm } from "node:fs/promises";
import { answered, respondToError } from "@/app/_request/respond";
import { isSameOrigin } from "@/app/_request/same-origin";
import { findSignedIn } from "@/app/_request/session";
import { SheetRefused } from "@/domain/imports/refusals";
import { startImport } from "@/domain/imports/start-import";
import { filesDir } from "@/lib/storage/files-dir";
import { receiveUpload } from "@/lib/storage/receive-upload";
import { BadUpload } from "@/lib/storage/upload-problem";

const maxBytes = 20_000_000;

/** Takes a spreadsheet from the form of /dinas/perapihan and leads to what was understood of it, or back with the reason. */
export const POST = answered(async (request) => {
  if (!isSameOrigin(request)) {
    return Response.json({ error: "Unggahan hanya diterima dari halaman situs ini." }, { status: 403 });
  }
  const actor = await findSignedIn();
  if (!actor) {
    return Response.json({ error: "Sesi Anda sudah berakhir. Masuk lagi, lalu kirim ulang." }, { status: 401 });
  }
  const { file } = await receiveUpload(request, filesDir(), maxBytes);
  try {
    if (file instanceof BadUpload) throw new SheetRefused(troubleOf(file));
    const id = await startImport(actor, { name: file.name, bytes: await readFile(file.path) });
    return leadTo(`/dinas/perapihan/${id}`);
  } catch (error) {
    return error instanceof SheetRefused ? leadTo(`/dinas/perapihan?galat=${error.trouble}`) : respondToError(error);
  } finally {
    if (!(file instanceof BadUpload)) await rm(file.path, { force: true });
  }
});

function troubleOf({ problem }: BadUpload) {
  if (problem === "terlalu_besar") return "too-large";
  return problem === "kosong" ? "empty" : "no-file";
}

function leadTo(location: string) {
  return new Response(null, { status: 303, headers: { location } });
}
