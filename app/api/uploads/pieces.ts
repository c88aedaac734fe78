import { AsyncLocalStorage } from "node:async_hooks";
import { admitPiece } from "@/domain/files/admit-piece";
import { largestUpload } from "@/domain/files/largest-upload";
import { startUpload } from "@/domain/files/start-upload";
import type { Person } from "@/domain/policy";
import { filesDir } from "@/lib/storage/files-dir";
import { resumableUploads } from "@/lib/storage/resumable";
import { refusedResponse } from "../files/answers";

const senders = new AsyncLocalStorage<Person>();
let opened: ReturnType<typeof resumableUploads> | undefined;

/** One step of an upload in pieces, for this person: announce it, ask how much has arrived, or bring more. */
export function takePiece(actor: Person, request: Request) {
  opened ??= resumableUploads({
    path: "/api/uploads",
    root: filesDir(),
    maxBytes: largestUpload,
    begin: (announced) => startUpload(sender(), announced),
    admit: (id) => admitPiece(sender(), id),
    refuse,
  });
  return senders.run(actor, opened, request);
}

function sender() {
  const actor = senders.getStore();
  if (!actor) throw new Error("An upload was asked about outside a request.");
  return actor;
}

async function refuse(error: unknown) {
  const answer = refusedResponse(error);
  return { status_code: answer.status, body: await answer.text() };
}
