/** One stretch of a text, and whether it is one of the words looked for. */
export type Stretch = { text: string; isHit: boolean };

/**
 * Splits a text into stretches with and without one of the words, whatever their case. A word is found with what is
 * joined to it (`antikanker`, `obatnya`), so that the whole of what was written is marked.
 */
export function findWords(text: string, words: readonly string[]): Stretch[] {
  const wanted = words.filter((word) => word.trim() !== "").toSorted((a, b) => b.length - a.length);
  if (wanted.length === 0) return text ? [{ text, isHit: false }] : [];
  const alternatives = wanted.map((word) => escaped(word).replaceAll(/\s+/g, "\\s+")).join("|");
  const parts = text.split(new RegExp(`([\\p{L}\\p{N}-]*(?:${alternatives})[\\p{L}\\p{N}-]*)`, "giu"));
  return parts.map((part, i) => ({ text: part, isHit: i % 2 === 1 })).filter((part) => part.text !== "");
}

/** The words of a text that were found, each once, in lower case. */
export function foundWords(text: string, words: readonly string[]) {
  const hits = findWords(text, words).filter(({ isHit }) => isHit);
  return [...new Set(hits.map((hit) => hit.text.toLowerCase().replaceAll(/\s+/g, " ")))];
}

/** RegExp.escape is missing on older phones. */
const escaped = (word: string) => word.replaceAll(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
