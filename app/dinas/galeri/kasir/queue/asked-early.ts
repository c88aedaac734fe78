const taken = new Set<string>();

/**
 * When the browser began to ask for what the page told it to fetch ahead of all scripts, in milliseconds since 1970. Only
 * once for each address, as such an answer is used once; nothing where the script was the first to ask.
 */
export function askedEarly(address: string) {
  if (taken.has(address)) return undefined;
  taken.add(address);
  const { href } = new URL(address, location.href);
  const ahead = performance
    .getEntriesByName(href)
    .find((entry) => entry instanceof PerformanceResourceTiming && entry.initiatorType === "link");
  return ahead && performance.timeOrigin + ahead.startTime;
}
