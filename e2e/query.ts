import postgres from "postgres";

/** Reads (or prepares) rows of the journeys' own database: for ids in addresses and for people nobody demonstrates. */
export async function query<Row>(text: string, values: (string | number)[] = []): Promise<Row[]> {
  const sql = postgres(process.env.DATABASE_URL ?? "", { max: 1, onnotice: () => {} });
  try {
    return await sql.unsafe<(Row & postgres.Row)[]>(text, values);
  } finally {
    await sql.end();
  }
}
