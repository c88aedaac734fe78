import { answeredFor } from "@/app/_request/answered-for";
import { keepUpload } from "@/domain/files/keep-upload";
import { largestUpload } from "@/domain/files/largest-upload";
import { filesDir } from "@/lib/storage/files-dir";
import { receiveUpload } from "@/lib/storage/receive-upload";
import { answerKept, answerRefused } from "./answers";

/** Takes one file: `file` and `purpose`; a form without JavaScript adds `then`, the page to go on to. */
export const POST = answeredFor(async (actor, request) => {
  const { fields, file } = await receiveUpload(request, filesDir(), largestUpload);
  try {
    if (file instanceof Error) throw file;
    return answerKept(request, fields, await keepUpload(actor, fields.purpose, file));
  } catch (error) {
    return answerRefused(request, fields, error);
  }
});
