/** What a sample paper says of itself: of a P-IRT the packaging that its number names. */
export function sampleFacts(kind: string, number: string): Record<string, string> {
  const [packaging] = number.match(/[1-8]/) ?? [];
  return kind === "pirt" && packaging ? { kemasan: packaging } : {};
}
