import { foundWords } from "@/lib/find-words";

type Written = { name: string; ingredients: string | null; description: string | null };

/** Words of a product that claim health, as they were written; in none of the three places twice. */
export function healthClaims({ name, ingredients, description }: Written, words: readonly string[]) {
  return foundWords([name, ingredients, description].filter(Boolean).join("\n"), words);
}
