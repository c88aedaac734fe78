/** One parameter of an address: the last of several, nothing when it is blank or absurdly long. */
export function oneWord(value: string | string[] | undefined) {
  const last = Array.isArray(value) ? value.at(-1) : value;
  return last?.trim().slice(0, 200) || undefined;
}
