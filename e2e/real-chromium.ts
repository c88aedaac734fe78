import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pass } from "node:timers/promises";
import { type BrowserContext, chromium } from "@playwright/test";

export type RealChromium = { context: BrowserContext; kill: () => Promise<void> };

const isRoot = process.getuid?.() === 0;

/** A Chromium with a profile on disk and nobody to close it in good order: it can only be killed, and started again. */
export async function startChromium(profile: string): Promise<RealChromium> {
  const portFile = join(profile, "DevToolsActivePort");
  rmSync(portFile, { force: true });
  const child = spawn(
    process.env.CHROMIUM ?? "",
    [
      `--user-data-dir=${profile}`,
      "--remote-debugging-port=0",
      "--headless=new",
      "--no-first-run",
      "--disable-background-networking",
      ...(isRoot ? ["--no-sandbox"] : []),
      "about:blank",
    ],
    { detached: true, stdio: "ignore", env: { ...process.env, TZ: "Asia/Jakarta" } },
  );
  const ended = new Promise((settle) => child.once("exit", settle));
  const kill = async () => {
    killGroup(child);
    await ended;
  };
  try {
    const browser = await chromium.connectOverCDP(`http://127.0.0.1:${await portIn(portFile)}`);
    const [context] = browser.contexts();
    if (!context) throw new Error("Chromium has no window.");
    return { context, kill };
  } catch (error) {
    await kill();
    throw error;
  }
}

/** The browser and all its children at the same moment. */
function killGroup({ pid }: ChildProcess) {
  if (pid) process.kill(-pid, "SIGKILL");
}

async function portIn(file: string) {
  for (let tries = 0; tries < 400; tries++) {
    const [port] = existsSync(file) ? readFileSync(file, "utf8").split("\n") : [];
    if (port) return port;
    await pass(25);
  }
  throw new Error("Chromium did not start.");
}
