// Everything a change must pass. Counts each test, and format, types and build as one check each.
import { browserChecks } from "./parts/browser-checks";
import { Stopped } from "./parts/child";
import { quickChecks } from "./parts/quick-checks";
import { Tally } from "./parts/tally";

const tally = new Tally();
try {
  await quickChecks(tally, { withSlow: true });
  await browserChecks(tally, { isFresh: true });
} catch (error) {
  if (!(error instanceof Stopped)) throw error;
}
tally.close();
