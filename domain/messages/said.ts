/** The sentence for what a message is about, and the page where its owner sees it. */
export type Said = { said: string; path: string } | undefined;
