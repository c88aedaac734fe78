import { percentile } from "./percentile";

/** Opens each page once, one after the other: what its first visitor waits for. */
export async function visitOnce(urls: readonly string[]) {
  const times: number[] = [];
  for (const url of urls) {
    const started = performance.now();
    const response = await fetch(url);
    await response.bytes();
    if (!response.ok) throw new Error(`${url} menjawab ${response.status}.`);
    times.push(performance.now() - started);
  }
  return { p50: percentile(times, 0.5), p99: percentile(times, 0.99) };
}
