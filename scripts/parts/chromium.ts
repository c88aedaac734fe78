import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "@playwright/test";
import { run } from "./child";
import { say } from "./progress";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** A real Chromium: the one on the path, else Playwright's, else Debian's. */
export async function findChromium(): Promise<string> {
  const found = onPath() ?? downloaded();
  if (found) return found;
  say("  Chromium belum ada; mencoba memasangnya…");
  await run(process.execPath, [join("node_modules", "@playwright", "test", "cli.js"), "install", "chromium"]);
  if (downloaded()) return chromium.executablePath();
  if (process.getuid?.() === 0 && hasOnPath("apt-get")) {
    const env = { DEBIAN_FRONTEND: "noninteractive" };
    await run("apt-get", ["update", "-q"], { env });
    await run("apt-get", ["install", "-y", "-q", "--no-install-recommends", "chromium"], { env });
  }
  const installed = onPath();
  if (installed) return installed;
  throw new Error(
    "Chromium tidak ditemukan dan tidak dapat dipasang: pasang chromium atau google-chrome, lalu ulangi.",
  );
}

function onPath() {
  return names.map(hasOnPath).find((file) => file !== undefined);
}

function downloaded() {
  const file = chromium.executablePath();
  return existsSync(file) ? file : undefined;
}

function hasOnPath(name: string) {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return folders.map((folder) => join(folder, name)).find(existsSync);
}
