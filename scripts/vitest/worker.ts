import { randomBytes } from "node:crypto";
import { resolve } from "node:path";
import type { Sql } from "postgres";
import { inject } from "vitest";
import { freshDatabase } from "./fresh-database";

// Runs before each test file: no file ever sees the rows of another.
const name = `${inject("run")}_${process.env.VITEST_POOL_ID}`;

process.env.DATABASE_URL = await freshDatabase(inject("maintenanceUrl"), name, `${inject("run")}_template`);
process.env.DATABASE_POOL = "5";
process.env.DATA_DIR = resolve(".data-test", name);
process.env.AUTH_SECRET ??= randomBytes(32).toString("base64");
process.env.DATA_KEY ??= randomBytes(32).toString("base64");
process.env.BASE_URL = "http://localhost:3000"; // Vite would have it mean something else
process.env.LOG_LEVEL = "silent";

// The pool outlives the file: lines that were cut with the last database must not be handed to the first who asks.
const { galeriSql: pool } = globalThis as { galeriSql?: Sql };
if (pool) await Promise.allSettled(Array.from({ length: Number(process.env.DATABASE_POOL) }, () => pool`select 1`));
