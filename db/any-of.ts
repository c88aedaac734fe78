import { sql } from "drizzle-orm";

/** Any of these ids, for `=`; nothing is any of none. One parameter, however many they are. */
export const anyOf = (ids: readonly string[]) => sql`any(${`{${ids.join()}}`}::uuid[])`;
