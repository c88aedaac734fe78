/** A permit has a handful of pages, and a long list of products some dozens; nobody checks one of hundreds. */
export const mostPdfPages = 100;
