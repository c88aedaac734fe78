/**
 * A number as Indonesians and their spreadsheets write it: `15.000`, `15,000`, `1.5`, `1,5`, `15.000,00`, `1039.000`.
 * Three digits after a separator are thousands; null when it can be read in two ways.
 */
export function parseDecimal(text: string): number | null {
  const plain = text.replaceAll(/(?<=\d)[\s\u00a0](?=\d{3}(\D|$))/g, ".").trim();
  if (/^\d+$/.test(plain)) return Number(plain);
  const thousands = /^(\d+(?:([.,])\d{3})(?:\2\d{3})*)(?:(?!\2)[.,](\d{1,2}))?$/.exec(plain);
  if (thousands) return Number(`${(thousands[1] ?? "").replaceAll(/\D/g, "")}.${thousands[3] ?? 0}`);
  const fraction = /^(\d+)[.,](\d{1,2})$/.exec(plain);
  return fraction ? Number(`${fraction[1]}.${fraction[2]}`) : null;
}
