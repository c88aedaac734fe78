import { oneWord } from "./one-word";

/** A whole number above nothing, as an address says it: a page, or a row of the ledger. Anything else is the first page. */
export function readCount(word: string | string[] | undefined) {
  const typed = oneWord(word);
  return typed && /^\d{1,15}$/.test(typed) ? Number(typed) || undefined : undefined;
}
