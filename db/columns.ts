import { getTableName, sql } from "drizzle-orm";
import { type AnyPgColumn, check, customType, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { v7 } from "uuid";

/** Primary key made by the application (UUIDv7, sortable by time), so that any PostgreSQL will do. */
export const id = () => uuid().primaryKey().$defaultFn(v7);

/** A moment, kept with its zone and shown in WIB. */
export const moment = () => timestamp({ withTimezone: true, mode: "date" });

export const createdAt = () => moment().notNull().defaultNow();

/** Text from a closed list; pair it with `known(t.column)` so that PostgreSQL refuses anything else. */
export const oneOf = <const T extends readonly [string, ...string[]]>(values: T) => text({ enum: values });

/** The check behind `oneOf`. Drizzle hands a table's extras a column that carries its list in its config only. */
export function known(column: AnyPgColumn) {
  const name = column.name.replaceAll(/[A-Z]/g, (c) => `_${c.toLowerCase()}`);
  const { enumValues } = Reflect.get(column, "config") as { enumValues: string[] };
  const list = enumValues.map((v) => `'${v}'`).join(", ");
  return check(`${getTableName(column.table)}_${name}_known`, sql`${column} in (${sql.raw(list)})`);
}

export const bytea = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => "bytea" });

export const tsvector = customType<{ data: string }>({ dataType: () => "tsvector" });
