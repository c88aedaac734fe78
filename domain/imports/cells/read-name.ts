import { nothing, type Reading, understood } from "@/lib/reading";
import { properName, tidy } from "@/lib/text";

/** A name as it may be shown: tidy, and in Title Case when it was typed in capitals. */
export function readName(written: string): Reading<string> {
  const text = tidy(written.replace(/^['"\s]+|["\s]+$/g, ""));
  if (!/[\p{L}\d]/u.test(text) || /^(belum|tidak|tdk)( ada)?$|^(kosong|nihil|null|n\/a)$/i.test(text)) return nothing;
  return understood(properName(text));
}
