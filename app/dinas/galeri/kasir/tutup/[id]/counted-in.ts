import { denominations } from "@/domain/shifts/schema";

/** What the pieces in a form come to; nothing while none is typed, or while one is no number. */
export function countedIn(form: FormData) {
  const typed = denominations.map((worth) => [worth, String(form.get(`lembar.${worth}`) ?? "").trim()] as const);
  const filled = typed.filter(([, text]) => text !== "");
  if (filled.length === 0 || filled.some(([, text]) => !/^\d+$/.test(text))) return undefined;
  return filled.reduce((sum, [worth, text]) => sum + worth * Number(text), 0);
}
