// Runs a script of the project: installs what is missing and hands over to the pinned Node.
// Plain JavaScript without a dependency, because it must work on the host's Node before anything is installed.
import { spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { constants } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const ownData = ["scripts/test.ts", "scripts/check.ts", "scripts/e2e.ts"];

try {
  if (isOlder(process.versions.node, 20, 9)) {
    throw new Error(`Node ${process.versions.node} terlalu lama: pasang Node 20.9 atau yang lebih baru.`);
  }
  const { ensureInstalled } = await import("./install.mjs");
  await ensureInstalled(root);
  const { mendDriver } = await import("./mend-driver.mjs");
  mendDriver(root);
  hand(findNode(), process.argv.slice(2));
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

function findNode() {
  const platform = process.platform === "win32" ? "win" : process.platform;
  const file = process.platform === "win32" ? "node.exe" : "node";
  const pinned = join(root, "node_modules", `node-${platform}-${process.arch}`, "bin", file);
  if (existsSync(pinned) && spawnSync(pinned, ["--version"]).status === 0) return pinned;
  if (!isOlder(process.versions.node, 22, 12)) return process.execPath;
  throw new Error(
    `Tidak ada Node siap pakai untuk ${process.platform}-${process.arch}: pasang sendiri Node 22.12 atau yang lebih baru.`,
  );
}

function isOlder(version, major, minor) {
  const [a = 0, b = 0] = version.split(".").map(Number);
  return a < major || (a === major && b < minor);
}

function hand(node, [script, ...args]) {
  // The tests must never meet the database that a developer keeps in .env.
  const hasSettings = !ownData.includes(script) && existsSync(join(root, ".env"));
  const settings = hasSettings ? ["--env-file=.env"] : [];
  const flags = ["--conditions=react-server", "--import", "tsx"];
  // The channel tells the script when this process dies, even by kill -9.
  const stdio = ["inherit", "inherit", "inherit", "ipc"];
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: "1" };
  const child = spawn(node, [...settings, ...flags, script, ...args], { cwd: root, stdio, env });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  if (process.env.npm_lifecycle_event) followParent(child);
  child.on("exit", (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 0)));
}

/** npm killed outright passes no signal on; its shell may be gone too. */
function followParent(child) {
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && child.kill("SIGTERM"), 1000).unref();
}
