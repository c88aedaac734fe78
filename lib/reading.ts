/** What was understood of something typed: its normal form or nothing, and every doubt as a sentence. */
export type Reading<T> = { value: T | null; problems: string[] };

/** Nothing was written, and that is no mistake. */
export const nothing = { value: null, problems: [] } satisfies Reading<never>;

/** Understood, possibly with doubts. */
export function understood<T>(value: T, ...problems: string[]): Reading<T> {
  return { value, problems };
}

/** Not understood: no value, and why. */
export function unclear(...problems: string[]): { value: null; problems: string[] } {
  return { value: null, problems };
}
