// Runs a script with a database: the one in DATABASE_URL, or the embedded one, running or started for the while.
// A dry run needs none, and starts at once.
import { spawn } from "node:child_process";
import { constants } from "node:os";
import { pathToFileURL } from "node:url";
import { tsFlags } from "./parts/child";
import { openDatabase } from "./parts/open-database";
import { onStop } from "./parts/stop-signal";

const [script = "", ...args] = process.argv.slice(2);

if (args.includes("--dry-run")) {
  process.argv.splice(1, 1);
  await import(pathToFileURL(script).href);
} else {
  process.exitCode = await runWithDatabase();
}

async function runWithDatabase() {
  try {
    const database = await openDatabase({ as: `galeri ${script}` });
    const code = await new Promise<number>((settle) => {
      const child = spawn(process.execPath, [...tsFlags, script, ...args], { stdio: "inherit" });
      onStop(() => child.kill("SIGTERM"));
      child.once("exit", (code, signal) => settle(code ?? 128 + constants.signals[signal ?? "SIGTERM"]));
    });
    await database.leave();
    return code;
  } catch (error) {
    console.error((error as Error).message);
    return 1;
  }
}
