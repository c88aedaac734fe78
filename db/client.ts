import "server-only";
import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { hideValues } from "./hide-values";
import * as schema from "./schema";

hideValues();

type Holder = { galeriSql?: ReturnType<typeof postgres> };
const holder = globalThis as Holder;

/** One pool for the process, also when the development server reloads this module. */
function connect() {
  const url = process.env.DATABASE_URL;
  if (!url) throw new Error("DATABASE_URL belum diisi. Jalankan lewat `npm start`, atau isi alamat PostgreSQL Anda.");
  holder.galeriSql ??= postgres(url, {
    max: Number(process.env.DATABASE_POOL ?? 10),
    connection: { TimeZone: "UTC" }, // in which rows of the ledger are hashed
    onnotice: () => {},
  });
  return holder.galeriSql;
}

/** The raw driver, for LISTEN and for streaming. */
export const connection = connect();

export const db = drizzle(connection, { schema, casing: "snake_case" });

export type Tx = Parameters<Parameters<typeof db.transaction>[0]>[0];
export type Db = typeof db | Tx;
