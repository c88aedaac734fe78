import { migrateDatabase } from "@/db/migrate";
import { env } from "@/lib/env";
import { step } from "./parts/progress";

await step("Menyesuaikan susunan basis data", () => migrateDatabase(env().DATABASE_URL));
