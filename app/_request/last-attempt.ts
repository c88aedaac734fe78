import { cookies, headers } from "next/headers";
import { redirect } from "next/navigation";
import { z } from "zod";
import type { FormState } from "@/lib/form-state";
import { innerPath } from "@/lib/inner-path";
import { sessionCookie } from "./auth";

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
  (await cookies()).set(name, value, {
    httpOnly: true,
    sameSite: "lax",
    secure: sessionCookie.options.secure,
    maxAge: 20,
  });
  redirect(path);
}

/** The answer meant for this page, if one is waiting. */
export async function findLastAttempt() {
  const value = (await cookies()).get(name)?.value;
  if (!value) return undefined;
  const attempt = read(value);
  return attempt?.path === (await headers()).get("x-path") ? attempt : undefined;
}

const attemptShape = z.object({
  form: z.string(),
  path: z.string(),
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
