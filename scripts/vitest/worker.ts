import { randomBytes } from "node:crypto";
import { resolve } from "node:path";
import postgres from "postgres";
import { inject } from "vitest";

// Runs before each test file: a fresh copy of the migrated template, so files never see each other's rows.
const name = `${inject("run")}_${process.env.VITEST_POOL_ID}`;
const maintenance = new URL(inject("maintenanceUrl"));
const sql = postgres(maintenance.href, { max: 1, onnotice: () => {} });
await sql`drop database if exists ${sql(name)} with (force)`;
await sql`create database ${sql(name)} template ${sql(`${inject("run")}_template`)}`;
await sql.end();

maintenance.pathname = `/${name}`;
process.env.DATABASE_URL = maintenance.href;
process.env.DATABASE_POOL = "5";
process.env.DATA_DIR = resolve(".data-test", name);
process.env.AUTH_SECRET = randomBytes(32).toString("base64");
process.env.DATA_KEY = randomBytes(32).toString("base64");
process.env.BASE_URL = "http://localhost:3000"; // Vite would have it mean something else
process.env.LOG_LEVEL = "silent";
process.env.BASE_URL = "http://localhost:3000"; // Vite has a word of its own there
