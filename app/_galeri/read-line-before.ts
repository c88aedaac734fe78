/** Where the page of sold lines before this one ended, as its address says it. */
export function readLineBefore(word: string | undefined) {
  const [, soldOn, id] = word?.match(/^(\d{4}-\d{2}-\d{2})_([0-9a-f-]{36})$/) ?? [];
  return soldOn && id && !Number.isNaN(Date.parse(soldOn)) ? { soldOn, id } : undefined;
}
