import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, openSync, readFileSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

/** Installs the packages when node_modules is absent or differs from the lockfile. */
export async function ensureInstalled(root) {
  if (isInstalled(root)) return;
  const unlock = await lock(root);
  try {
    if (!isInstalled(root)) install(root);
  } finally {
    unlock();
  }
}

function isInstalled(root) {
  const wanted = readPackages(join(root, "package-lock.json"));
  const present = readPackages(join(root, "node_modules/.package-lock.json"));
  if (!wanted || !present) return false;
  return Object.entries(wanted).every(([path, { version, optional, extraneous, link }]) => {
    if (path === "" || link) return true;
    if (!present[path]) return optional === true || extraneous === true;
    return present[path].version === version;
  });
}

function readPackages(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")).packages : undefined;
}

function install(root) {
  const started = Date.now();
  process.stderr.write("• Memasang paket yang diperlukan (sekali saja, 1–3 menit)…\n");
  const npm = process.env.npm_execpath;
  const args = ["ci", "--no-audit", "--no-fund", "--include=dev", "--include=optional", "--loglevel=error"];
  const options = { cwd: root, stdio: ["ignore", 2, 2] };
  const done = npm?.endsWith(".js")
    ? spawnSync(process.execPath, [npm, ...args], options)
    : spawnSync("npm", args, { ...options, shell: process.platform === "win32" });
  if (done.status !== 0) {
    throw new Error("Pemasangan paket gagal. Periksa sambungan internet dan pesan npm di atas, lalu jalankan lagi.");
  }
  process.stderr.write(`  selesai dalam ${Math.round((Date.now() - started) / 1000)} detik\n`);
}

/** Two commands started at once in a fresh clone must not both rewrite node_modules. */
async function lock(root) {
  const name = createHash("sha256").update(root).digest("hex").slice(0, 12);
  const file = join(tmpdir(), `galeri-install-${name}.lock`);
  for (let attempt = 0; ; attempt++) {
    try {
      writeSync(openSync(file, "wx"), String(process.pid));
      return () => rmSync(file, { force: true });
    } catch (error) {
      if (error.code !== "EEXIST") throw error;
    }
    if (isAbandoned(file)) rmSync(file, { force: true });
    else {
      if (attempt === 0) process.stderr.write("• Menunggu perintah lain selesai memasang paket…\n");
      await wait(500);
    }
  }
}

function isAbandoned(file) {
  const pid = existsSync(file) ? Number(readFileSync(file, "utf8")) : 0;
  if (!pid) return false;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return error.code === "ESRCH";
  }
}
