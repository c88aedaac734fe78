import { randomUUID } from "node:crypto";
import { query } from "./query";

/** The e-mail of a new person with a role in the whole office. */
export async function newOfficer(role: "verifikator" | "pimpinan") {
  const userId = randomUUID();
  const email = `${role}-${userId.slice(0, 8)}@uji.test`;
  await query("insert into users (id, name, email) values ($1, $2, $3)", [
    userId,
    `Petugas ${userId.slice(0, 8)}`,
    email,
  ]);
  await query(
    "insert into role_grants (id, user_id, role, scope_kind, scope_id) values ($1, $2, $3, 'office', 'dinas')",
    [randomUUID(), userId, role],
  );
  return email;
}
