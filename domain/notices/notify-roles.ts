import type { Tx } from "@/db/client";
import { type noticeKinds, notices } from "@/db/schema";
import type { Role } from "../policy";

type RoleNotice = { kind: (typeof noticeKinds)[number]; period: string; details?: Record<string, string> };

/** Tells everyone who holds one of these office roles: one notice a day for all that is alike. */
export async function notifyRoles(tx: Tx, roles: readonly Role[], notice: RoleNotice) {
  const rows = roles.map((role) => ({ role, subject: "semua", ...notice }));
  await tx.insert(notices).values(rows).onConflictDoNothing();
}
