import { env } from "@/lib/env";
import { bringUpToDate } from "./parts/bring-up-to-date";
import { say } from "./parts/progress";

try {
  await bringUpToDate(env().DATABASE_URL);
} catch (error) {
  say((error as Error).message);
  process.exitCode = 1;
}
