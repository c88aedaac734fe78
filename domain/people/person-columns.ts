import { sql } from "drizzle-orm";
import { users } from "@/db/schema";

/** What an admin sees of a person; never the password's hash. */
export const personColumns = {
  id: users.id,
  name: users.name,
  email: users.email,
  phone: users.phone,
  hasPassword: sql<boolean>`${users.passwordHash} is not null`,
  blockedAt: users.blockedAt,
  blockedReason: users.blockedReason,
  createdAt: users.createdAt,
};
