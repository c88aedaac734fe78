/** What nobody types: control characters (a database can't hold NUL at all), and marks that turn the order of letters about. */
const unseen = /(?![\t\n\r])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu;

/** Typed text as it may be kept: nothing in it that a reader can't see and that would make them read something else. */
export const storable = (text: string) => text.toWellFormed().replaceAll(unseen, "");
