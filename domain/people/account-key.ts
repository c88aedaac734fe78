import { eq, sql } from "drizzle-orm";
import { users } from "@/db/schema";
import { parsePhone } from "@/lib/phone";

/** The one spelling of an e-mail or phone number under which attempts are counted and people are found. */
export function accountKey(typed: string) {
  const text = typed.trim().toLowerCase().slice(0, 200);
  return text.includes("@") ? text : (parsePhone(text).value ?? text);
}

/** The person behind such a key, for a `where`. */
export function reachedBy(key: string) {
  return key.includes("@") ? eq(sql`lower(${users.email})`, key) : eq(users.phone, key);
}
