import { setTimeout } from "node:timers/promises";
import { log } from "@/lib/log";
import { isDatabaseAway } from "../is-database-away";

const longest = 5_000;

/**
 * Writes down what became of a message although the database is away just then: it waits for it to come back, because a
 * message whose answer was forgotten would be sent again. Keeps no process alive that wants to end.
 */
export async function recordPatiently(record: () => Promise<void>, firstWait = 250) {
  for (let wait = firstWait; ; wait = Math.min(wait * 2, longest)) {
    try {
      return await record();
    } catch (error) {
      if (!isDatabaseAway(error)) throw error;
      log.warn({ error }, "mail: its answer waits for the database");
      await setTimeout(wait, undefined, { ref: false });
    }
  }
}
