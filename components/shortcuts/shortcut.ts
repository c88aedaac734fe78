/** A key and what it does, in words for whoever asks. */
export type Shortcut = { key: string; words: string };
