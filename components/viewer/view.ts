/** One page to look at. */
export type View = { src: string; alt: string; label: string };
