import { cookies, headers } from "next/headers";
import { redirect } from "next/navigation";
import { z } from "zod";
import type { LastAttempt } from "@/components/forms/last-attempt";
import type { FormState } from "@/lib/form-state";
import { holdsIdentityNumber } from "@/lib/hide-identity-numbers";
import { innerPath } from "@/lib/inner-path";
import { sessionCookie } from "./auth";
import { findSignedIn } from "./session";

const name = "isian-terakhir";
const most = 3900; // a cookie holds 4 kB

/**
 * A page that is resumed from its prerendered part cannot show what a form answered unless scripts run. For a browser
 * without scripts the answer goes into a cookie for a moment, and the page is asked for again.
 */
export async function showAgain(form: FormData, state: FormState) {
  const asked = await headers();
  const path = innerPath(asked.get("x-path"));
  if (asked.has("next-action") || !path) return;
  await rememberAttempt({ form: String(form.get("$form")), path, state });
  redirect(path);
}

/** Keeps for a moment what the form on a page is to show when that page is drawn next. */
export async function rememberAttempt(attempt: LastAttempt & { path: string; by?: string }, seconds = 20) {
  const safe = { ...attempt, state: { ...attempt.state, values: withoutIdentity(attempt.state.values) } };
  const fits = [safe, { ...safe, state: { ...safe.state, values: undefined } }].map((one) => JSON.stringify(one));
  (await cookies()).set(name, fits.find((one) => encodeURIComponent(one).length <= most) ?? "", {
    httpOnly: true,
    sameSite: "lax",
    secure: sessionCookie.options.secure,
    maxAge: seconds,
  });
}

/** A NIK or NPWP is typed again rather than kept in a browser. */
function withoutIdentity(values: FormState["values"]) {
  return values && Object.fromEntries(Object.entries(values).filter(([, text]) => !holdsIdentityNumber(text)));
}

/**
 * Before somebody is sent to sign in because their session ended half-way: what they had typed waits for them on the
 * same page, and for nobody else who signs in at this browser.
 */
export async function keepForLater(form: FormData, values: FormState["values"], by: string) {
  const path = innerPath((await headers()).get("x-path"));
  if (!path) return;
  const message = "Sesi Anda berakhir sebelum ini terkirim. Isian Anda masih ada: periksa, lalu kirim lagi.";
  await rememberAttempt({ form: String(form.get("$form")), path, by, state: { message, values } }, 15 * 60);
}

/** The answer meant for this page and this person, if one is waiting. */
export async function findLastAttempt() {
  const value = (await cookies()).get(name)?.value;
  if (!value) return undefined;
  const attempt = read(value);
  if (attempt?.by && attempt.by !== (await findSignedIn())?.userId) return undefined;
  return attempt?.path === (await headers()).get("x-path") ? attempt : undefined;
}

const attemptShape = z.object({
  form: z.string(),
  path: z.string(),
  by: z.string().optional(),
  state: z.object({
    message: z.string().optional(),
    done: z.string().optional(),
    errors: z.record(z.string(), z.array(z.string())).optional(),
    values: z.record(z.string(), z.string()).optional(),
  }),
});

/** A cookie comes from outside: what is not ours is as good as none. */
function read(value: string) {
  try {
    return attemptShape.safeParse(JSON.parse(value)).data;
  } catch {
    return undefined;
  }
}
