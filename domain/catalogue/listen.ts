import { z } from "zod";
import { listen } from "@/db/listen";
import { tags } from "@/lib/cache-tags";
import { log } from "@/lib/log";
import { sayAgain } from "./say-again";
import { tomorrow } from "./tomorrow";

/**
 * Hands every announced change to `refresh`, for as long as the process lives. Refreshes everything whenever it
 * (re)connects, since changes may have been missed, and at midnight, when permits end and places open or close.
 */
export function listenForChanges(refresh: (tags: string[]) => Promise<void>) {
  let isFailing = false;
  const say = sayAgain(
    async (words) => {
      await refresh(words);
      isFailing = false;
    },
    (error) => {
      if (!isFailing) log.warn({ error }, "storefront not refreshed yet, trying on");
      isFailing = true;
    },
  );
  const close = listen("etalase", {
    onMessage: (payload) => say(read(payload)),
    onConnect: () => say([tags.everything]),
    onAway: (error) => log.warn({ error }, "database away, listening again once it is back"),
  });
  const midnight = () => {
    timer = setTimeout(() => {
      say([tags.everything]);
      midnight();
    }, tomorrow());
    timer.unref();
  };
  let timer: NodeJS.Timeout;
  midnight();
  return async () => {
    clearTimeout(timer);
    await close();
  };
}

/** Anyone on the database may speak on the channel: what can't be understood means that anything may have changed. */
function read(payload: string): string[] {
  try {
    return z.array(z.string().min(1)).min(1).parse(JSON.parse(payload));
  } catch {
    return [tags.everything];
  }
}
