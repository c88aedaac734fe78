// Only the browser journeys: `npm run e2e -- e2e/jalan-utama.spec.ts`. A build that is still good is used again.
import { browserChecks } from "./parts/browser-checks";
import { Stopped } from "./parts/child";
import { Tally } from "./parts/tally";

const tally = new Tally();
try {
  await browserChecks(tally, { isFresh: false, args: process.argv.slice(2) });
} catch (error) {
  if (!(error instanceof Stopped)) throw error;
}
tally.close();
