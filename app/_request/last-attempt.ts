import { cookies, headers } from "next/headers";
import { redirect } from "next/navigation";
import type { FormState } from "@/lib/form-state";
import { innerPath } from "@/lib/inner-path";

const name = "isian-terakhir";
const most = 2500; // a cookie holds 4 kB, and letters grow when encoded

/**
 * A page that is resumed from its prerendered part cannot show what a form answered unless scripts run. For a browser
 * without scripts the answer goes into a cookie for a moment, and the page is asked for again.
 */
export async function showAgain(form: FormData, state: FormState) {
  const asked = await headers();
  const path = innerPath(asked.get("x-path"));
  if (asked.has("next-action") || !path) return;
  const attempt = { form: form.get("$form"), path, state };
  const whole = JSON.stringify(attempt);
  const value = whole.length <= most ? whole : JSON.stringify({ ...attempt, state: { ...state, values: undefined } });
  (await cookies()).set(name, value, { httpOnly: true, sameSite: "lax", maxAge: 20 });
  redirect(path);
}

/** The answer meant for this page, if one is waiting. */
export async function findLastAttempt() {
  const value = (await cookies()).get(name)?.value;
  if (!value) return undefined;
  const { form, path, state } = JSON.parse(value) as { form: string; path: string; state: FormState };
  return path === (await headers()).get("x-path") ? { form, state } : undefined;
}
