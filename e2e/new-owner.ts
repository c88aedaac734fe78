import { randomUUID } from "node:crypto";
import { consentWordings } from "@/domain/people/consent-wordings";
import { query } from "./query";

export type NewOwner = { email: string; businessId: string; business: string };

/** An owner with a business of their own, so that a journey meets no other. */
export async function newOwner(): Promise<NewOwner> {
  const [userId, businessId] = [randomUUID(), randomUUID()];
  const mark = userId.slice(0, 8);
  const email = `pemilik-${mark}@uji.test`;
  const business = `Dapur ${mark}`;
  await query("insert into users (id, name, email) values ($1, $2, $3)", [userId, `Pemilik ${mark}`, email]);
  await query(
    `insert into businesses (id, slug, name, name_key, owner_name, kecamatan_code)
       values ($1, $2, $3, $4, $5, '32.15.26')`,
    [businessId, `dapur-${mark}`, business, `dapur${mark}`, `Pemilik ${mark}`],
  );
  await query(
    "insert into role_grants (id, user_id, role, scope_kind, scope_id) values ($1, $2, 'pelaku', 'business', $3)",
    [randomUUID(), userId, businessId],
  );
  // What everybody ticks who registers.
  await query(
    `insert into consents (id, user_id, business_id, purpose, wording, channel)
       values ($1, $2, $3, 'layanan', $4, 'portal')`,
    [randomUUID(), userId, businessId, consentWordings.layanan],
  );
  return { email, businessId, business };
}
