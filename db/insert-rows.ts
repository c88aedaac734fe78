import { getTableColumns, type SQL, sql } from "drizzle-orm";
import { toSnakeCase } from "drizzle-orm/casing";
import type { PgColumn, PgTable } from "drizzle-orm/pg-core";

/**
 * The beginning of an insert whose rows travel as one parameter: thousands of rows with a parameter for each value take
 * longer to write down than to store. A value that a row does not name is the default of its column.
 */
export function insertRows<T extends PgTable>(table: T, rows: readonly T["$inferInsert"][]): SQL {
  const columns = Object.entries<PgColumn>(getTableColumns(table)).flatMap(([key, column]) =>
    column.defaultFn || rows.some((row) => read(row, key) !== undefined)
      ? [{ key, column, name: column.keyAsName ? toSnakeCase(key) : column.name }]
      : [],
  );
  const values = rows.map((row) =>
    Object.fromEntries(columns.map(({ key, column, name }) => [name, read(row, key) ?? defaultOf(column)])),
  );
  const names = sql.join(
    columns.map(({ name }) => sql.identifier(name)),
    sql`, `,
  );
  return sql`insert into ${table} (${names})
    select ${names} from jsonb_populate_recordset(null::${table}, ${JSON.stringify(values)}::text::jsonb)`;
}

const read = (row: object, key: string) => (row as Record<string, unknown>)[key];

const defaultOf = ({ defaultFn, default: value }: PgColumn) => defaultFn?.() ?? value ?? null;
