import type { Tx } from "@/db/client";
import { notices } from "@/db/schema";
import { today } from "@/lib/today";
import type { Role } from "../policy";
import type { Telling } from "./notify-people";

type RoleNotice = Telling & {
  /** Only those who hold the role there: code of the kecamatan, id of the place or partner. Absent: everyone. */
  scope?: string;
};

/** Tells everyone who holds one of these roles, there or anywhere: one notice a day for all that is alike. */
export async function notifyRoles(tx: Tx, roles: readonly Role[], notice: RoleNotice) {
  const rows = roles.map((role) => ({ role, subject: "semua", period: today(), ...notice }));
  await tx.insert(notices).values(rows).onConflictDoNothing();
}
