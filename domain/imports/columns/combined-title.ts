const business = "(?:usaha|umkm|ikm|ukm|toko|business)";
const owner = "(?:pemilik|pengusaha|owner)";
const between = String.raw`\s*(?:[/&(,-]|\bdan\b)\s*(?:nama\s*)?`;
const businessFirst = new RegExp(`${business}${between}${owner}`, "i");
const ownerFirst = new RegExp(`${owner}${between}${business}`, "i");

/** Whether one title covers a business and its owner, and which comes first: `Nama UMKM / Pemilik`. */
export function combinedTitle(title: string): "business" | "owner" | null {
  if (businessFirst.test(title)) return "business";
  return ownerFirst.test(title) ? "owner" : null;
}

/** The two halves of a cell under such a title. */
export function splitCombined(title: string, text: string): { business: string; owner: string } {
  const [first = "", second = ""] = text
    .split(/\s*(?:\s\/\s|\/|\n|;|\(|\s[-–]\s|,\s)\s*/, 2)
    .map((part) => part.replace(/\)\s*$/, ""));
  return combinedTitle(title) === "owner" && second
    ? { business: second, owner: first }
    : { business: first, owner: second };
}
