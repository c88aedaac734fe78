/** Every sign that the font of our papers has, in regular and in bold; a test prints them all. */
export const inTheFont =
  "\\u0020-\\u007e\\u00a0-\\u00ac\\u00ae-\\u017f\\u018f\\u0192\\u01a0-\\u01a1\\u01af-\\u01b0\\u01f0\\u01fa-\\u01ff\\u0218-\\u021b\\u0237\\u0259\\u02bc\\u02c6-\\u02c7\\u02c9\\u02d8-\\u02dd\\u02f3\\u0300-\\u0301\\u0303\\u0309\\u030f\\u0323\\u0384-\\u038a\\u038c\\u038e-\\u03a1\\u03a3-\\u03ce\\u03d1-\\u03d2\\u03d6\\u0400-\\u0486\\u0488-\\u0513\\u1e00-\\u1e01\\u1e3e-\\u1e3f\\u1e80-\\u1e85\\u1e9e\\u1ea0-\\u1ef9\\u1f4d\\u2010-\\u2011\\u2013-\\u2015\\u2017-\\u201e\\u2020-\\u2022\\u2025-\\u2027\\u2030\\u2032-\\u2033\\u2039-\\u203a\\u203c\\u2044\\u2070\\u2074-\\u208e\\u20a3-\\u20a4\\u20a6-\\u20ac\\u20b1\\u20b9-\\u20ba\\u20bc-\\u20bd\\u20c1\\u2105\\u2113\\u2116\\u2122\\u2126\\u212e\\u215b-\\u215e\\u2202\\u2206\\u220f\\u2211-\\u2212\\u221a\\u221e\\u222b\\u2248\\u2260\\u2264-\\u2265\\u25a0\\u25ca-\\u25cb\\u25cf\\ufffd";

/** What stands where somebody wrote a sign that no part of the font is like. */
export const notInTheFont = "\ufffd";

const drawn = new RegExp(`^[\\t\\n${inTheFont}]+$`, "u");
const neverSeen = /\p{Cc}|\p{Cf}|\p{Variation_Selector}/gu;
const signs = new Intl.Segmenter("id", { granularity: "grapheme" });

/** Text as the font can draw it: a name may hold anything, and nothing of it that can be seen vanishes. */
export function drawable(text: string) {
  const plain = text.replaceAll(/\r\n?/g, "\n").normalize("NFC");
  if (plain === "" || drawn.test(plain)) return plain;
  return Array.from(signs.segment(plain), ({ segment }) => drawableSign(segment)).join("");
}

/** A sign, or else what it stands for, or its letter with those marks that the font has, or else that one is missing here. */
function drawableSign(sign: string) {
  if (drawn.test(sign)) return sign;
  if (sign === "→") return "›";
  const seen = sign.replaceAll(neverSeen, "");
  if (seen === "") return "";
  const letter = seen.normalize("NFKD").replaceAll(/\p{M}/gu, (mark) => (drawn.test(mark) ? mark : ""));
  return [seen, seen.normalize("NFKC"), letter.normalize("NFC"), letter].find((one) => drawn.test(one)) ?? notInTheFont;
}

/** The same for every text inside a piece of content. */
export function drawableContent<T>(content: T): T {
  if (typeof content === "string") return drawable(content) as T;
  if (Array.isArray(content)) return content.map(drawableContent) as T;
  if (content === null || typeof content !== "object" || content.constructor !== Object) return content;
  const entries = Object.entries(content).map(([key, value]) => [
    key,
    keptAsIs.has(key) ? value : drawableContent(value),
  ]);
  return Object.fromEntries(entries) as T;
}

const keptAsIs = new Set(["image", "svg", "link"]);

/** Whether anything in a piece of content, made drawable, stands for a sign that the font lacks. */
export function lacksSigns(content: unknown): boolean {
  if (typeof content === "string") return content.includes(notInTheFont);
  if (Array.isArray(content)) return content.some(lacksSigns);
  if (content === null || typeof content !== "object" || content.constructor !== Object) return false;
  return Object.entries(content).some(([key, value]) => !keptAsIs.has(key) && lacksSigns(value));
}
