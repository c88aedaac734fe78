import postgres from "postgres";

/** Published products from anywhere on the shelves, others at each run. */
export async function pickProducts(url: string, count: number) {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  try {
    const rows = await sql<{ slug: string }[]>`
      select slug from products where state = 'diterima' order by random() limit ${count}`;
    return rows.map((row) => row.slug);
  } finally {
    await sql.end({ timeout: 1 });
  }
}
