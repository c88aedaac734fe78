import type { SQL } from "drizzle-orm";
import type { Db } from "@/db/client";
import type { Section } from "./section";

/** A section whose query names its columns in the words of the reader. */
export async function readSection(tx: Db, title: string, file: string, query: SQL): Promise<Section> {
  const found = await tx.execute<Record<string, Section["rows"][number][number]>>(query);
  const columns = found.columns.map(({ name }) => name);
  return { title, file, columns, rows: found.map((row) => columns.map((column) => row[column] ?? null)) };
}
