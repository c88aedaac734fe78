import { shelfAhead } from "./shelf-ahead";
import { shelfMark } from "./shelf-mark";

let isTaken = false;

/**
 * The shelf that was asked for together with this page, and, once it has come, since when (in milliseconds since 1970).
 * Only once, as such an answer is used once.
 */
export function askedAhead() {
  if (isTaken) return undefined;
  isTaken = true;
  const [page] = performance.getEntriesByType("navigation");
  const address = page && shelfAhead(new URL(page.name), shelfMark.kept());
  if (!address) return undefined;
  const { href } = new URL(address, location.href);
  return { address, since: () => performance.timeOrigin + (performance.getEntriesByName(href)[0]?.startTime ?? 0) };
}
