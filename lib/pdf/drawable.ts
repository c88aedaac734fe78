const beyondTheFont =
  /[^\t\n\u0020-\u007e\u00a0-\u024f\u0370-\u03ff\u0400-\u04ff\u1e00-\u1eff\u2010-\u2027\u2030-\u203a\u20ac\u2122\u2212]/gu;

/** Text without what the font cannot draw (emoji, hidden signs): a name may hold anything. */
export function drawable(text: string) {
  return text.normalize("NFC").replaceAll("→", "›").replaceAll(beyondTheFont, "");
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
