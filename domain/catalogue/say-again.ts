import { gather } from "@/lib/gather";

type Refresh = (tags: string[]) => Promise<void>;

/** Milliseconds after a change: at once, when pages in the making are done, and when even slow ones are. */
const pauses = [200, 2_000, 15_000];

/**
 * Refreshes the tags of a change several times. A page that was being made while its tag was refreshed may hold what
 * was read before the change, and Next dates it by the moment it was finished: only a later refresh reaches it.
 */
export function sayAgain(refresh: Refresh, onFailure: (error: unknown) => void) {
  let say = (_words: readonly string[]) => {};
  for (const pause of pauses.toReversed()) {
    const later = say;
    const handOver = async (words: string[]) => {
      await refresh(words);
      later(words);
    };
    say = gather(handOver, { pause, retry: 500, onFailure });
  }
  return say;
}
