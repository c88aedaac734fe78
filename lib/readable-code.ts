import { randomInt } from "node:crypto";

/** Without O and 0, I and 1: nobody has to guess what was printed. */
const alphabet = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
const length = 12;

/** A code of eleven random letters (55 bits) and a check letter. */
export function makeReadableCode() {
  const letters = Array.from({ length: length - 1 }, () => alphabet.charAt(randomInt(alphabet.length))).join("");
  return letters + checkLetter(letters);
}

/** The code as it was made, however it was typed; nothing when it can't be one: too long, too short, or mistyped. */
export function readReadableCode(typed: string) {
  const letters = typed.toUpperCase().replaceAll(/[^A-Z0-9]/g, "");
  const isWhole = letters.length === length && [...letters].every((letter) => alphabet.includes(letter));
  return isWhole && checkLetter(letters.slice(0, -1)) === letters.at(-1) ? letters : undefined;
}

/** `ABCD-EFGH-JKLM`, for reading aloud. */
export function showReadableCode(code: string) {
  return code.replaceAll(/(.{4})(?=.)/g, "$1-");
}

/** ISO 7064 hybrid for 32 letters: finds every single wrong letter and nearly every pair that changed places. */
function checkLetter(letters: string) {
  const size = alphabet.length;
  let sum = size;
  for (const letter of letters) {
    const next = (sum + alphabet.indexOf(letter)) % size || size;
    sum = (next * 2) % (size + 1);
  }
  return alphabet.charAt((size + 1 - sum) % size);
}
