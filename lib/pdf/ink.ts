/** Colours of print: they must survive a black and white copier. */
export const ink = { text: "#1a1a1a", soft: "#4a4a4a", rule: "#9a9a9a", shade: "#eeeeee" } as const;
