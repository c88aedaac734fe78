const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&").replaceAll('"', '\\\\?"');

/** Blanks and commas, also as JSON writes the end of a line. */
const between = "([\\s,]|\\\\[nrt])+";

/** Pattern: these very words, whatever blanks and commas are between them. */
export function asWritten(text: string) {
  return text
    .split(/[\s,]+/)
    .filter(Boolean)
    .map(escaped)
    .join(between);
}

/** Pattern: these words, and not a part of a longer one. */
export const asWord = (text: string) => `(\\m|(?<=\\\\[nrt]))${asWritten(text)}\\M`;

/** Pattern: this number, however somebody grouped its signs. */
export function anyGrouping(number: string) {
  return [...number.replaceAll(/[\s./-]/g, "")].map(escaped).join("[ ./-]{0,2}");
}

/** One pattern out of many; none out of none. */
export const anyOf = (patterns: readonly string[]) => patterns.join("|") || undefined;
