import { type ChildProcess, spawn } from "node:child_process";
import { openSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";

export type WebServer = {
  ended: Promise<number>;
  stop: () => Promise<void>;
  /** As a power cut: nobody is asked. */
  kill: () => Promise<unknown>;
};

/** Starts the web server on a finished build and waits until it accepts requests. */
export async function startWebServer(env: Record<string, string>, log?: string): Promise<WebServer> {
  const out = log ? openSync(log, "w") : "inherit";
  const child = spawn(process.execPath, ["scripts/serve.mjs"], {
    env: { ...process.env, ...env, NODE_ENV: "production" },
    stdio: ["ignore", out, out, "ipc"],
  });
  const ended = new Promise<number>((settle) => child.once("exit", (code) => settle(code ?? 1)));
  await Promise.race([ready(child), ended.then((code) => failed(code))]);
  const kill = () => {
    child.kill("SIGKILL");
    return ended;
  };
  return { ended, stop: () => stop(child, ended), kill };
}

function ready(child: ChildProcess) {
  return new Promise<void>((settle) => child.once("message", () => settle()));
}

function failed(code: number): never {
  throw new Error(code === 98 ? "" : `Server web berhenti sebelum siap (kode ${code}); sebabnya ada di atas.`);
}

async function stop(child: ChildProcess, ended: Promise<number>) {
  child.kill("SIGTERM");
  const late = await Promise.race([ended.then(() => false), wait(12_000, true, { ref: false })]);
  if (late) child.kill("SIGKILL");
  await ended;
}
