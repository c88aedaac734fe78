import "server-only";
import postgres from "postgres";

/**
 * A connection of the queue's own. Its upkeep sends whole transactions as text, which the driver refuses in a pool, where
 * the next statement may go elsewhere.
 */
export function queueLine() {
  const url = process.env.DATABASE_URL;
  if (!url) throw new Error("DATABASE_URL belum diisi.");
  const line = postgres(url, { max: 1, onnotice: () => {} });
  return {
    execute: (text: string, values: unknown[]) => line.unsafe(text, values as never[]),
    end: () => line.end({ timeout: 1 }),
  };
}
