import { spawn } from "node:child_process";
import { join } from "node:path";
import { AlreadyRunning } from "@/db/embedded";
import { env } from "@/lib/env";
import { bringUpToDate } from "./parts/bring-up-to-date";
import { buildFolder } from "./parts/build";
import { loadDemoOnce, printAccounts } from "./parts/demo-accounts";
import { type Opened, openDatabase } from "./parts/open-database";
import { say, step } from "./parts/progress";
import { onStop } from "./parts/stop-signal";

let database: Opened | undefined;
try {
  const external = process.env.DATABASE_URL || undefined;
  const here = `http://localhost:${process.env.PORT || 3000}`;
  database = await step("Menyiapkan basis data", () => openDatabase({ as: here, isAlone: true, isRevived: true }));
  const { PORT, DATA_DIR, DATABASE_URL, BASE_URL } = env();
  await bringUpToDate(DATABASE_URL);
  if (database.isEmbedded) await loadDemoOnce(DATABASE_URL);
  await printAccounts(DATABASE_URL);
  process.exitCode = await develop({
    PORT: String(PORT),
    NEXTAUTH_URL: BASE_URL,
    GALERI_BUILD_FOLDER: buildFolder(DATA_DIR, external),
  });
} catch (error) {
  process.exitCode = 1;
  say(error instanceof AlreadyRunning ? `Galeri sudah berjalan dengan data ini, di ${error.message}.` : String(error));
}
await database?.leave();
process.exit();

function develop(env: Record<string, string>) {
  const next = join("node_modules", "next", "dist", "bin", "next");
  const child = spawn(process.execPath, [next, "dev"], { stdio: "inherit", env: { ...process.env, ...env } });
  onStop(() => child.kill("SIGTERM"));
  return new Promise<number>((settle) => child.once("exit", (code) => settle(code ?? 0)));
}
