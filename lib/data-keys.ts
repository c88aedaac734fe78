/** The keys for personal numbers: the one that seals, and all that open. None when the office has set no key. */
export function dataKeys() {
  const { DATA_KEY, DATA_KEY_OLD } = process.env;
  const [current, ...old] = [DATA_KEY, ...splitKeys(DATA_KEY_OLD)].map((key) => Buffer.from(key ?? "", "base64"));
  return current?.length === 32 ? { current, all: [current, ...old] } : { current: null, all: old };
}

/** Keys of earlier times stand one after the other, apart by commas or blanks. */
export function splitKeys(list: string | undefined) {
  return (list ?? "").split(/[\s,]+/).filter(Boolean);
}
