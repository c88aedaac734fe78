import { DetailedError, Upload } from "tus-js-client";
import { isPassing, lost, patience, sentenceIn } from "./patience";

/** Small enough to get through between two cuts, even where a proxy passes on nothing but whole pieces. */
const piece = 256_000;

/** Why a sending ends whose file nobody wants sent any more. */
export const givenUp = "given up";

export type Parcel = { endpoint: string; file: File; purpose: string; fingerprint: string };
type Told = { onProgress: (percent: number) => void; onCut: (why?: string) => void };

/** Brings a file to the server in pieces, on from where an earlier attempt was cut, and answers its address there. */
export function sendPieces(parcel: Parcel, { onProgress, onCut }: Told, signal: AbortSignal): Promise<string> {
  return new Promise((resolve, reject) => {
    const upload = new Upload(parcel.file, {
      endpoint: parcel.endpoint,
      chunkSize: piece,
      retryDelays: patience,
      metadata: { filename: parcel.file.name, purpose: parcel.purpose },
      fingerprint: async () => parcel.fingerprint,
      onProgress: (sent, all) => onProgress(Math.floor((sent / all) * 100)),
      // Once it has an address, a server that stumbles must not make it begin anew.
      onUploadUrlAvailable: () => {
        upload.options.endpoint = null;
      },
      onShouldRetry: (error) => {
        const passes = isPassing(error.originalResponse?.getStatus() ?? 0);
        if (passes) onCut(sentenceIn(error.originalResponse?.getBody()));
        return passes;
      },
      onSuccess: () => resolve(String(upload.url)),
      onError: (error) => {
        const answer = error instanceof DetailedError ? error.originalResponse : null;
        const isGone = answer && [404, 410].includes(answer.getStatus()) && upload.url;
        if (isGone) sendPieces(parcel, { onProgress, onCut }, signal).then(resolve, reject);
        else reject(new Error(sentenceIn(answer?.getBody()) ?? lost));
      },
    });
    signal.addEventListener("abort", () => {
      reject(new Error(lost));
      // What cannot be taken back now is swept away later.
      upload.abort(signal.reason === givenUp).catch(() => undefined);
    });
    upload.findPreviousUploads().then(([earlier]) => {
      if (earlier) upload.resumeFromPreviousUpload(earlier);
      if (!signal.aborted) upload.start();
    }, reject);
  });
}
