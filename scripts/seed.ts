// npm run seed -- --businesses 313000 --products 100000
import { parseArgs } from "node:util";
import postgres from "postgres";
import { migrateDatabase } from "@/db/migrate";
import { seedBulk } from "@/db/seed/bulk";
import { openDatabase } from "./parts/open-database";

const { values } = parseArgs({ options: { businesses: { type: "string" }, products: { type: "string" } } });
const database = await openDatabase({ as: "npm run seed" });
const url = String(process.env.DATABASE_URL);
await migrateDatabase(url);
const sql = postgres(url, { max: 1 });
await seedBulk(sql, { businesses: Number(values.businesses ?? 10_000), products: Number(values.products ?? 5_000) });
await sql.end();
await database.leave();
