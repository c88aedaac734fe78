/** Marks the parts of a text that begin like a word that was typed. */
export function Highlighted({ text, words }: { text: string; words: readonly string[] }) {
  const known = words.filter((word) => word.length > 1).map((word) => word.replaceAll(/[^\p{L}\p{N}]/gu, ""));
  const pattern = known.filter(Boolean).join("|");
  if (!pattern) return text;
  let at = 0;
  return text.split(new RegExp(`\\b(${pattern})`, "giu")).map((part, index) => {
    at += part.length;
    return index % 2 === 1 ? (
      <mark key={at} className="rounded-sm bg-rice-soft text-inherit">
        {part}
      </mark>
    ) : (
      part
    );
  });
}
