// The fast inner loop: no build and no browser.
import { Stopped } from "./parts/child";
import { quickChecks } from "./parts/quick-checks";
import { Tally } from "./parts/tally";

const tally = new Tally();
try {
  await quickChecks(tally, { withSlow: false });
} catch (error) {
  if (!(error instanceof Stopped)) throw error;
}
tally.close();
