import type { KeptPhoto, KeptVisit } from "./store";
import { uploadPhoto } from "./upload-photo";

/**
 * What became of one attempt. `later` is tried again by itself, and so is everything after a `stop` (no signal, no
 * session); `refused` waits for a person.
 */
export type Outcome = { step: "sent" } | { step: "later" | "stop" | "refused"; reason: string; photos?: KeptPhoto[] };

type Save = (photos: KeptPhoto[]) => Promise<unknown>;

/** Sends the photos that the server does not have yet, then the visit that names them. Both may be sent twice. */
export async function sendVisit(kept: KeptVisit, save: Save, send: typeof fetch = fetch): Promise<Outcome> {
  const photos = [...kept.photos];
  try {
    for (const [index, photo] of photos.entries()) {
      if (photo.fileId) continue;
      const upload = await uploadPhoto(photo.blob, send);
      if ("problem" in upload) return judge(upload.status, upload.problem, undefined, photos);
      photos[index] = { ...photo, fileId: upload.fileId };
      await save(photos);
    }
    const photoIds = photos.flatMap(({ fileId }) => fileId ?? []);
    const { visit } = kept.message;
    const answer = await send("/api/sync/kunjungan", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ ...kept.message, visit: { ...visit, photoIds } }),
    });
    if (answer.ok) return { step: "sent" };
    const { error, field } = (await answer.json()) as { error?: string; field?: string };
    return judge(answer.status, error, field, photos);
  } catch (error) {
    if (error instanceof TypeError) return { step: "stop", reason: "Belum ada sinyal." };
    if (error instanceof SyntaxError) return { step: "later", reason: "Peladen sedang bermasalah." };
    throw error;
  }
}

function judge(status: number, error = "Peladen sedang sibuk.", field?: string, photos?: KeptPhoto[]): Outcome {
  // A photo sent under another account, or lost, can only be used when it is sent anew.
  const anew = field === "by" || field === "photoIds" ? photos?.map(({ blob }) => ({ blob })) : undefined;
  if (status === 401 || status === 429 || field === "by") return { step: "stop", reason: error, photos: anew };
  return { step: status >= 500 ? "later" : "refused", reason: error, photos: anew };
}
