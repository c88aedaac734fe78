import type { Checked, Doubt } from "./doubt";

const food = ["pangan_kering", "pangan_dingin", "siap_saji", "minuman_siap", "minuman_serbuk", "bumbu", "bahan_segar"];

/** Classes that a kind of document is about; a kind that isn't here goes with every class. */
const about = new Map<string, readonly string[]>(
  Object.entries({
    pirt: food,
    md: food,
    slhs: food,
    halal: [...food, "kosmetik"],
    kosmetik: ["kosmetik"],
  }),
);

/** A product of a class that may not have such a document, or that such a document is not about. */
export function productDoubts({ kind, products }: Checked): Doubt[] {
  return products.flatMap(({ name, classCode, className, isForbidden }) => {
    if (isForbidden) return [{ field: "products", text: `${name} (${className}) tidak boleh memakai izin jenis ini.` }];
    const classes = about.get(kind);
    if (!classes || classes.includes(classCode)) return [];
    return [{ field: "products", text: `Izin jenis ini tidak dikenal untuk ${name} (${className}).` }];
  });
}
