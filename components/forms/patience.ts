/** About a quarter of an hour without one byte getting through; any byte that does begins it anew. */
export const patience = [0, 500, 1000, 2000, 4000, 8000, 15_000, ...Array<number>(28).fill(30_000)];

export const lost = "Kiriman terputus. Periksa sinyal Anda, lalu coba lagi.";

/** Whether an answer, or none at all, may be another one in a moment. */
export const isPassing = (status: number) => status < 400 || status === 409 || status === 423 || status >= 500;

/** The server's own sentence, if it came to saying one. */
export function sentenceIn(body: string | undefined) {
  try {
    const { error } = JSON.parse(body ?? "") as { error?: unknown };
    return typeof error === "string" ? error : undefined;
  } catch {
    return undefined;
  }
}
