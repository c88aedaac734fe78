/** How two spellings of one name meet: lower case, without accents, letters and digits only. */
export function nameKey(name: string) {
  return name
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, "");
}
