/** What the first digit of a P-IRT number says of the packaging. */
export const packagingWords: Record<string, string> = {
  1: "kaca",
  2: "plastik",
  3: "karton atau kertas",
  4: "kaleng",
  5: "aluminium foil",
  6: "lainnya",
  7: "gabungan",
  8: "ganda",
};
