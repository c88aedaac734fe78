import { type DetailedError, Upload } from "tus-js-client";

export type SentFile = { id: string; name: string; mime: string; bytes: number; url: string };
export type Progress = { percent: number; isCut: boolean };
export type Sending = { result: Promise<SentFile>; cancel: () => void };

/** Small enough to get through between two cuts, even where a proxy passes on nothing but whole pieces. */
const piece = 256_000;
/** About a quarter of an hour without one byte getting through; any byte that does begins it anew. */
const patience = [0, 500, 1000, 2000, 4000, 8000, 15_000, ...Array<number>(28).fill(30_000)];
const lost = "Kiriman terputus. Periksa sinyal Anda, lalu coba lagi.";

/**
 * Sends a file in pieces and goes on by itself after every cut; the same file chosen again, even after the page was
 * closed, goes on where it was. `onProgress` also tells when the connection is gone.
 */
export function sendFile(
  endpoint: string,
  file: File,
  purpose: string,
  onProgress: (progress: Progress) => void,
): Sending {
  const controller = new AbortController();
  let percent = 0;
  const tell = (isCut: boolean) => onProgress({ percent, isCut });
  let stop = () => {};
  const result = new Promise<string>((resolve, reject) => {
    const upload = new Upload(file, {
      endpoint,
      chunkSize: piece,
      retryDelays: patience,
      metadata: { filename: file.name, purpose },
      fingerprint: async () => ["kiriman", endpoint, purpose, file.name, file.size, file.lastModified].join("|"),
      removeFingerprintOnSuccess: true,
      onProgress: (sent, all) => {
        percent = Math.floor((sent / all) * 100);
        tell(false);
      },
      onShouldRetry: (error) => {
        const status = error.originalResponse?.getStatus() ?? 0;
        const isWorthIt = status < 400 || status === 409 || status === 423 || status >= 500;
        if (isWorthIt) tell(true);
        return isWorthIt;
      },
      onSuccess: () => resolve(String(upload.url)),
      onError: (error) => reject(new Error(saidBy(error))),
    });
    stop = () => void upload.abort(true).catch(() => {}); // what cannot be taken back now is swept away later
    upload.findPreviousUploads().then(([earlier]) => {
      if (earlier) upload.resumeFromPreviousUpload(earlier);
      upload.start();
    }, reject);
  }).then((url) => finish(url, tell, controller.signal));
  return {
    result,
    cancel: () => {
      controller.abort();
      stop();
    },
  };
}
