import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chownSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { completeLibraries, findBinaries } from "./binaries";
import { findLauncher, identity } from "./launcher";

/** Makes an empty PostgreSQL cluster; it takes its name only when complete, so an interrupted one is never used. */
export async function createCluster(home: string, isDurable: boolean) {
  const binaries = findBinaries();
  completeLibraries(binaries);
  const launcher = findLauncher();
  const draft = join(home, `pg.${process.pid}`);
  const password = `${draft}.password`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  writeFileSync(password, `${randomBytes(24).toString("hex")}\n`, { mode: 0o600 });
  if (launcher.owner) for (const path of [draft, password]) chownSync(path, launcher.owner, launcher.owner);
  const flags = ["--username=galeri", "--auth=scram-sha-256", "--encoding=UTF8", "--no-instructions"];
  // The same sorting and case rules on every machine, whatever its locale.
  const locale = ["--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"];
  const args = [`--pgdata=${draft}`, `--pwfile=${password}`, ...flags, ...locale, ...(isDurable ? [] : ["--no-sync"])];
  try {
    await initialise([...launcher.command, binaries.initdb, ...args], identity(launcher));
    renameSync(password, join(draft, "password"));
    if (!existsSync(join(home, "pg"))) renameSync(draft, join(home, "pg"));
  } finally {
    rmSync(draft, { recursive: true, force: true });
    rmSync(password, { force: true });
  }
}

async function initialise([file = "", ...args]: string[], account: object) {
  const child = spawn(file, args, { ...account, stdio: ["ignore", "ignore", "pipe"] });
  const failed = new Promise<never>((_, reject) => child.once("error", reject));
  const closed = new Promise<number | null>((settle) => child.once("close", settle));
  const complaint = await Promise.race([text(child.stderr), failed]);
  if ((await closed) !== 0) throw new Error(`Basis data tidak dapat dibuat: ${complaint.trim()}`);
}
