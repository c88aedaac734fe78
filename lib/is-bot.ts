const says =
  /bot|crawl|spider|slurp|preview|facebookexternalhit|whatsapp|telegram|headless|lighthouse|monitor|curl|wget|python|axios|node|java\/|okhttp|httpclient/i;

/** Whether a program that reads pages says that it is one; who says nothing of itself is taken for one too. */
export function isBot(userAgent: string | null) {
  return !userAgent || says.test(userAgent);
}
