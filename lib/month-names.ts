const names: readonly RegExp[] = [
  /^(jan\w*|i)$/,
  /^([fp]eb\w*|ii)$/,
  /^(mar\w*|mrt|iii)$/,
  /^(apr\w*|iv)$/,
  /^(mei|may|v)$/,
  /^(jun\w*|vi)$/,
  /^(jul\w*|vii)$/,
  /^(agu\w*|agt|ags\w*|aug\w*|agst|viii)$/,
  /^(sep\w*|ix)$/,
  /^(okt\w*|oct\w*|x)$/,
  /^(no[vp]\w*|xi)$/,
  /^(des\w*|dec\w*|dese\w*|xii)$/,
];

/** 1–12 for a month in Indonesian, English or Roman, long or short. */
export function monthNumber(word: string): number | null {
  const at = names.findIndex((name) => name.test(word.toLowerCase()));
  return at < 0 ? null : at + 1;
}
