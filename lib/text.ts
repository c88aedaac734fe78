/** Blanks of every kind become one space, and none stand at the ends. */
export function tidy(text: string) {
  return text
    .normalize("NFC")
    .replaceAll(/[\u200b-\u200d\ufeff\u00ad]/g, "")
    .replaceAll(/\s+/g, " ")
    .trim();
}

const kept = /^(cv|ud|pt|pd|kub|kwt|pkk|umkm|ukm|ikm|bumdes|uppks|kud|pkl|bbq|xl|xxl|ii|iii|iv|vi|vii|viii)$/i;

function capitalised(word: string) {
  const bare = word.replaceAll(/[^\p{L}\p{N}]/gu, "");
  if (kept.test(bare)) return word.toUpperCase();
  return word.toLowerCase().replace(/\p{L}/u, (letter) => letter.toUpperCase());
}

/** Title Case for what was typed in capitals; anything else keeps the writer's own. */
export function properName(text: string) {
  const name = tidy(text);
  const shouting = name === name.toUpperCase() && /\p{L}{4}|\p{L}+ \p{L}+/u.test(name);
  return shouting ? name.replaceAll(/[^\s/(-]+/gu, capitalised) : name;
}

/** Shortens for a sentence. */
export function shortened(text: string, length = 40) {
  return text.length <= length ? text : `${text.slice(0, length - 1)}…`;
}
