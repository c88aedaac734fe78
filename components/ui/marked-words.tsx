import { findWords } from "@/lib/find-words";

/** A text with some of its words marked, e.g. those that somebody has to look at. */
export function MarkedWords({ text, words }: { text: string; words: readonly string[] }) {
  let at = 0;
  return findWords(text, words).map((stretch) => {
    at += stretch.text.length;
    return stretch.isHit ? (
      <mark key={at} className="rounded-sm bg-warn-soft px-0.5 font-semibold text-warn">
        {stretch.text}
      </mark>
    ) : (
      stretch.text
    );
  });
}
