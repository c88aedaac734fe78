/** How two spellings of one name meet: lower case, without accents, letters and digits of any script only. */
export function nameKey(name: string) {
  return name
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, "");
}
