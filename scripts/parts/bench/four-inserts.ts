import { v7 } from "uuid";
import { connection } from "@/db/client";

/** The least that a transaction of four statements can be: four rows of three columns, one index. */
export async function fourInserts() {
  await connection`drop table if exists bare_rows`;
  await connection`create table bare_rows (id uuid primary key, at timestamptz not null default now(), n int)`;
  return () =>
    connection.begin(async (sql) => {
      for (let i = 0; i < 4; i++) await sql`insert into bare_rows (id, n) values (${v7()}, ${i})`;
    });
}
