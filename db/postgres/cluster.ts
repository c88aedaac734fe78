import { spawn } from "node:child_process";
import { existsSync, mkdirSync, openSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { findBinaries } from "./binaries";
import { createCluster } from "./create-cluster";
import { freePort } from "./free-port";
import { findLauncher, identity } from "./launcher";
import { ownTree } from "./own-tree";
import { findPostmaster, isAlive } from "./postmaster";
import { settings } from "./settings";

export type Cluster = { dataDir: string; port: number; password: string };
export type Durability = { isDurable?: boolean };

const patience = 60_000;

/** Starts the PostgreSQL of a data folder, or finds it running, and waits until it answers. */
export async function startCluster(dataDir: string, { isDurable = true }: Durability = {}): Promise<Cluster> {
  const home = resolve(dataDir);
  const cluster = join(home, "pg");
  mkdirSync(home, { recursive: true });
  if (!existsSync(cluster)) await createCluster(home, isDurable);
  const deadline = Date.now() + patience;
  let launched: ReturnType<typeof launch> | undefined;
  while (Date.now() < deadline) {
    const running = findPostmaster(cluster);
    if (running?.isReady) return { dataDir: home, port: running.port, password: readPassword(cluster) };
    // A start is tried again: the port may be taken, or the remains of a killed server still be dying.
    if (!running && (!launched || launched.exitCode !== null))
      launched = launch(home, cluster, await choosePort(home), isDurable);
    await wait(50);
  }
  throw new Error(`PostgreSQL tidak mau mulai dalam satu menit; sebabnya ada di ${join(home, "postgres.log")}.`);
}

/** Stops the PostgreSQL of a data folder and waits until it is gone. */
export async function stopCluster(dataDir: string) {
  const running = findPostmaster(join(resolve(dataDir), "pg"));
  if (!running) return;
  process.kill(running.pid, "SIGINT"); // "fast": ends the sessions, writes everything down
  const deadline = Date.now() + patience;
  while (isAlive(running.pid)) {
    if (Date.now() > deadline) process.kill(running.pid, "SIGKILL");
    await wait(25);
  }
}

/** The address of one database of a cluster. */
export function urlOf({ port, password }: Cluster, database = "galeri") {
  return `postgres://galeri:${password}@127.0.0.1:${port}/${database}`;
}

function launch(home: string, cluster: string, port: number, isDurable: boolean) {
  const { postgres } = findBinaries();
  const launcher = findLauncher();
  ownTree(cluster, launcher);
  const [file = postgres, ...args] = [...launcher.command, postgres, "-D", cluster, ...settings(port, isDurable)];
  const log = openSync(logFile(home), "a");
  // Detached: Ctrl-C must reach the web server first, and the database must outlive a killed parent.
  const child = spawn(file, args, { ...identity(launcher), detached: true, stdio: ["ignore", log, log] });
  child.on("error", (error) => writeFileSync(log, `${error.message}\n`));
  child.unref();
  return child;
}

function logFile(home: string) {
  const file = join(home, "postgres.log");
  if (existsSync(file) && statSync(file).size > 10_000_000) rmSync(file);
  return file;
}

async function choosePort(home: string) {
  const file = join(home, "postgres.port");
  const remembered = existsSync(file) ? Number(readFileSync(file, "utf8")) : 0;
  const port = await freePort(remembered);
  writeFileSync(file, `${port}\n`);
  return port;
}

function readPassword(cluster: string) {
  return readFileSync(join(cluster, "password"), "utf8").trim();
}
