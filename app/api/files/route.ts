import { answered } from "@/app/_request/respond";
import { isSameOrigin } from "@/app/_request/same-origin";
import { findSignedIn } from "@/app/_request/session";
import { keepUpload } from "@/domain/files/keep-upload";
import { filesDir } from "@/lib/storage/files-dir";
import { receiveUpload } from "@/lib/storage/receive-upload";
import { answerKept, answerRefused } from "./answers";

const maxBytes = 10_000_000;

/** Takes one file: `file` and `purpose`; a form without JavaScript adds `then`, the page to go on to. */
export const POST = answered(async (request) => {
  if (!isSameOrigin(request)) {
    return Response.json({ error: "Unggahan hanya diterima dari halaman situs ini." }, { status: 403 });
  }
  const actor = await findSignedIn();
  if (!actor)
    return Response.json({ error: "Sesi Anda sudah berakhir. Masuk lagi, lalu kirim ulang." }, { status: 401 });
  const { fields, file } = await receiveUpload(request, filesDir(), maxBytes);
  try {
    if (file instanceof Error) throw file;
    return answerKept(request, fields, await keepUpload(actor, fields.purpose, file));
  } catch (error) {
    return answerRefused(request, fields, error);
  }
});
