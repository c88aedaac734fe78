import { defaultOptions } from "tus-js-client";
import { finishSending, SendingRefused } from "./finish-sending";
import { givenUp, sendPieces } from "./send-pieces";

/** `thumbnail` is the address of a small picture, where one was made; `note` says what was not kept as it came. */
export type SentFile = {
  id: string;
  name: string;
  mime: string;
  bytes: number;
  url: string;
  thumbnail?: string;
  note?: string;
};
/** How much the server has, whether nothing gets through just now, and why where the server could say so. */
export type Passage = { percent: number; isCut: boolean; why?: string };
export type Sending = {
  result: Promise<SentFile>;
  /** The server forgets what it has of it. */
  cancel: () => void;
  /** The server keeps what it has; sent again, it goes on from there. */
  pause: () => void;
};

type Options = {
  endpoint: string;
  purpose: string;
  onPassage: (passage: Passage) => void;
  /** Told once everything is there, before it is judged: where to ask for the outcome, also after a new start. */
  onArrived?: (address: string) => void;
};

/**
 * Sends a file and goes on by itself after every cut. The same file chosen again, even after the page was closed or the
 * server restarted, goes on where it was.
 */
export function sendFile(file: File, { endpoint, purpose, onPassage, onArrived }: Options): Sending {
  const controller = new AbortController();
  const fingerprint = ["kiriman", endpoint, purpose, file.name, file.size, file.lastModified].join("|");
  let percent = 0;
  const onCut = (why?: string) => onPassage({ percent, isCut: true, why });
  const onProgress = (next: number) => {
    percent = next;
    onPassage({ percent, isCut: false });
  };
  async function send() {
    onPassage({ percent, isCut: false });
    const parcel = { endpoint, file, purpose, fingerprint };
    const address = await sendPieces(parcel, { onProgress, onCut }, controller.signal);
    onArrived?.(address);
    try {
      const sent = await finishSending(address, onCut, controller.signal);
      await forget(fingerprint);
      return sent;
    } catch (error) {
      if (error instanceof SendingRefused) await forget(fingerprint);
      throw error;
    }
  }
  return { result: send(), cancel: () => controller.abort(givenUp), pause: () => controller.abort() };
}

/** What has come to its end is not gone on with when the same file is chosen again. */
async function forget(fingerprint: string) {
  const { urlStorage } = defaultOptions;
  const earlier = await urlStorage.findUploadsByFingerprint(fingerprint);
  await Promise.all(earlier.map(({ urlStorageKey }) => urlStorage.removeUpload(urlStorageKey)));
}
