import { isPassing, lost, patience, sentenceIn } from "./patience";
import type { SentFile } from "./send-file";

/** The server will not take the file, however often it is sent. */
export class SendingRefused extends Error {}

/** Asks what became of a file that has arrived whole, as often as it takes to hear the answer. */
export async function finishSending(
  address: string,
  onCut: (why?: string) => void,
  signal: AbortSignal,
): Promise<SentFile> {
  for (const delay of patience) {
    const answer = await fetch(address, { method: "POST", signal }).catch(() => undefined);
    if (signal.aborted) break;
    if (answer?.status === 201) return answer.json();
    if (answer && !isPassing(answer.status)) {
      const sentence = sentenceIn(await answer.text()) ?? lost;
      if (answer.status === 401) throw new Error(sentence); // signed in again, the file is still there
      void fetch(address, { method: "DELETE" }).catch(() => undefined); // else it is swept away later
      throw new SendingRefused(sentence);
    }
    onCut(sentenceIn(await answer?.text()));
    await new Promise((resolve) => setTimeout(resolve, Math.max(delay, 500)));
  }
  throw new Error(lost);
}
