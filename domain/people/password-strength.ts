import { ZxcvbnFactory } from "@zxcvbn-ts/core";
import { adjacencyGraphs, dictionary as common } from "@zxcvbn-ts/language-common";
import { dictionary as indonesian, translations } from "@zxcvbn-ts/language-id";
import { Refused } from "../errors";

/** Words that everybody at this office would try first, and the password of the demo. */
const local = ["galeri", "umkm", "karawang", "dinas", "koperasi", "pojok", "pelaku", "contoh", "contoh-galeri-2026"];

const words = {
  ...translations,
  warnings: {
    ...translations.warnings,
    userInputs: "Di dalamnya ada nama, atau kata yang berkaitan dengan Anda atau kantor ini.",
  },
};

let judge: ZxcvbnFactory | undefined;

/** Refuses a password that is easily guessed, also by someone who knows the person; says how to make it better. */
export function requireStrongPassword(password: string, personal: readonly (string | null | undefined)[]) {
  judge ??= new ZxcvbnFactory({
    dictionary: { ...common, ...indonesian },
    graphs: adjacencyGraphs,
    translations: words,
    maxLength: 128,
  });
  const known = [...local, ...personal.flatMap((text) => (text ? [text, ...text.split(/[\s@.]+/)] : []))]
    .map((word) => word.toLowerCase())
    .filter((word) => word.length > 2);
  const { score, feedback } = judge.check(password, known);
  const why = [feedback.warning, ...feedback.suggestions].filter(Boolean).join(" ");
  if (score < 3) throw weak(why || words.suggestions.useWords);
  if (judge.check(without(known, password), known).score < 3) {
    throw weak("Selain nama dan kata yang berkaitan dengan Anda atau kantor ini, hampir tidak ada isinya.");
  }
}

const weak = (why: string) => new Refused(`Kata sandi ini terlalu mudah ditebak. ${why}`, "password");

/** The judge counts three known words as three secrets; what is left without them has to be strong by itself. */
function without(known: readonly string[], password: string) {
  const longest = known.filter((word) => word.length > 3).sort((a, b) => b.length - a.length);
  return longest.reduce((rest, word) => rest.replaceAll(word, ""), password.toLowerCase());
}
