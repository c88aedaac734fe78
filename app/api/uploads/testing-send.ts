import { Upload } from "tus-js-client";
import { finishSending } from "@/components/forms/finish-sending";
import { patience } from "@/components/forms/patience";

type Told = { onCut?: () => void; onProgress?: (sent: number) => void };

/** For tests: brings a paper to the door for pieces as a browser would, and answers what became of it. */
export async function sendPaper(door: string, bytes: Buffer, { onCut, onProgress }: Told = {}) {
  const address = await new Promise<string>((resolve, reject) => {
    const upload = new Upload(bytes, {
      endpoint: `${door}/api/uploads`,
      chunkSize: 256_000,
      retryDelays: patience,
      metadata: { filename: "izin.pdf", purpose: "dokumen" },
      onProgress,
      onShouldRetry: () => {
        onCut?.();
        return true;
      },
      onUploadUrlAvailable: () => {
        upload.options.endpoint = null;
      },
      onSuccess: () => resolve(String(upload.url)),
      onError: reject,
    });
    upload.start();
  });
  const kept = await finishSending(address, () => {}, new AbortController().signal);
  return kept as typeof kept & { sha256: string };
}
