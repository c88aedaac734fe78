import { ZxcvbnFactory } from "@zxcvbn-ts/core";
import { adjacencyGraphs, dictionary as common } from "@zxcvbn-ts/language-common";
import { dictionary as indonesian, translations } from "@zxcvbn-ts/language-id";
import { Refused } from "../errors";

/** Words that everybody at this office would try first, and the password of the demo. */
const local = ["galeri", "umkm", "karawang", "dinas", "koperasi", "pojok", "pelaku", "contoh", "contoh-galeri-2026"];

let judge: ZxcvbnFactory | undefined;

/** Refuses a password that is easily guessed, also by someone who knows the person; says how to make it better. */
export function requireStrongPassword(password: string, personal: readonly (string | null | undefined)[]) {
  judge ??= new ZxcvbnFactory({
    dictionary: { ...common, ...indonesian },
    graphs: adjacencyGraphs,
    translations,
    maxLength: 128,
  });
  const known = [...local, ...personal.flatMap((text) => (text ? [text, ...text.split(/[\s@.]+/)] : []))];
  const { score, feedback } = judge.check(
    password,
    known.filter((word) => word.length > 2),
  );
  if (score >= 3 && !/contoh.?galeri.?2026/i.test(password)) return;
  const why = [feedback.warning, ...feedback.suggestions].filter(Boolean).join(" ");
  throw new Refused(`Kata sandi ini terlalu mudah ditebak. ${why || translations.suggestions.useWords}`, "password");
}
