import { firstRules } from "@/db/seed/number-rules";
import type { NumberRules } from "@/domain/legalitas/kinds/number-rules";
import { today } from "@/lib/today";

/** The office's own rules for numbers; a dry run without a database goes by those that every portal begins with. */
export async function rulesForImport(isDryRun: boolean): Promise<NumberRules> {
  const address = process.env.DATABASE_URL;
  if (isDryRun && !address) return firstRules;
  if (!isDryRun) {
    const { migrateDatabase } = await import("@/db/migrate");
    await migrateDatabase(address ?? "");
  }
  const { connection, db } = await import("@/db/client");
  const { readNumberRules } = await import("@/domain/legalitas/kinds/number-rules");
  try {
    return await readNumberRules(db, today());
  } finally {
    if (isDryRun) await connection.end();
  }
}
