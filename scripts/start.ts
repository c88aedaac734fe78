import { AlreadyRunning } from "@/db/embedded";
import { env } from "@/lib/env";
import { bringUpToDate } from "./parts/bring-up-to-date";
import { build, buildFolder } from "./parts/build";
import { checkDataKeys } from "./parts/check-data-keys";
import { Stopped } from "./parts/child";
import { loadDemoOnce, printAccounts } from "./parts/demo-accounts";
import { type Opened, openDatabase } from "./parts/open-database";
import { refuseBusyPort } from "./parts/port";
import { say, step } from "./parts/progress";
import { isStopping, onStop } from "./parts/stop-signal";
import { startWebServer, type WebServer } from "./parts/web-server";

let database: Opened | undefined;
let server: WebServer | undefined;
const asked = new Promise<void>((settle) => onStop(settle));

try {
  const external = process.env.DATABASE_URL || undefined;
  const here = `http://localhost:${process.env.PORT || 3000}`;
  database = await step("Menyiapkan basis data", () => openDatabase({ as: here, isAlone: true, isRevived: true }));
  const { PORT, DATA_DIR, DATABASE_URL, BASE_URL } = env();
  await refuseBusyPort(PORT);
  await bringUpToDate(DATABASE_URL);
  if (database.isEmbedded) await loadDemoOnce(DATABASE_URL);
  await checkDataKeys(DATABASE_URL);
  const folder = buildFolder(DATA_DIR, external);
  await build(folder, DATABASE_URL);
  server = await step("Menyalakan server web", () =>
    startWebServer({ GALERI_BUILD_FOLDER: folder, PORT: String(PORT), NEXTAUTH_URL: BASE_URL }),
  );
  console.log(`Siap: ${here}`);
  await printAccounts(DATABASE_URL);
  const ended = await Promise.race([asked, server.ended]);
  if (typeof ended === "number" && !isStopping()) throw new Error(`Server web berhenti sendiri (kode ${ended}).`);
} catch (error) {
  if (!(error instanceof Stopped)) process.exitCode = 1;
  if (error instanceof AlreadyRunning) say(`Galeri sudah berjalan dengan data ini, di ${error.message}.`);
  else if (!(error instanceof Stopped) && (error as Error).message) say((error as Error).message);
}

if (isStopping()) say("Menghentikan…");
await server?.stop();
await database?.leave();
process.exit();
