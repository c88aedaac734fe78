import type { BrowserContext } from "@playwright/test";
import { encode } from "next-auth/jwt";
import { query } from "./query";

/** Signs a context in as the person with this e-mail, by the cookie that the portal itself would give. */
export async function signInAs(context: BrowserContext, email: string) {
  const [user] = await query<{ id: string; epoch: number; name: string }>(
    "select id, session_epoch as epoch, name from users where email = $1",
    [email],
  );
  if (!user) throw new Error(`No account ${email} in the demo.`);
  const secret = process.env.AUTH_SECRET ?? "";
  const value = await encode({
    token: { sub: user.id, name: user.name, userId: user.id, sessionEpoch: user.epoch },
    secret,
  });
  await context.addCookies([{ name: "next-auth.session-token", value, url: process.env.BASE_URL ?? "" }]);
}
