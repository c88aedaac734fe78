import { migrateDatabase } from "@/db/migrate";
import { step } from "./progress";

/** Migrates the database in use, and says in a sentence why that was refused. */
export async function bringUpToDate(url: string) {
  try {
    await step("Menyesuaikan susunan basis data", () => migrateDatabase(url));
  } catch (error) {
    throw new Error(explain(url, error), { cause: error });
  }
}

function explain(url: string, error: unknown) {
  const { code, message } = ((error as Error).cause ?? error) as { code?: string; message: string };
  const { username, pathname } = new URL(url);
  const name = pathname.slice(1);
  if (code === "42501") {
    return (
      `Akun "${username}" tidak boleh membuat tabel atau ekstensi pg_trgm di basis data "${name}": ` +
      `minta administrator PostgreSQL menjalankan ALTER DATABASE "${name}" OWNER TO "${username}".`
    );
  }
  if (/pg_trgm/.test(message)) {
    return "PostgreSQL ini tidak memiliki ekstensi pg_trgm: pasang paket postgresql-contrib di servernya.";
  }
  return `Susunan basis data "${name}" tidak dapat disesuaikan: ${message}`;
}
