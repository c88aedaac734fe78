import { type ChildProcess, spawn } from "node:child_process";
import { isStopping, onStop } from "./stop-signal";

type Options = { env?: Record<string, string>; isShown?: boolean };
export type Done = { code: number; output: string };

/** The command was cut short because the person stopped everything. */
export class Stopped extends Error {}

/** What Node needs to run one of the project's TypeScript files. */
export const tsFlags = ["--conditions=react-server", "--import", "tsx"];

const running = new Set<ChildProcess>();
onStop(() => {
  for (const child of running) child.kill("SIGTERM");
});

/** Runs a command to its end; its words are kept, and shown as they come when asked. */
export async function run(file: string, args: string[], { env = {}, isShown = false }: Options = {}): Promise<Done> {
  if (isStopping()) throw new Stopped();
  const child = spawn(file, args, { stdio: ["ignore", "pipe", "pipe"], env: { ...process.env, ...env } });
  running.add(child);
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk: Buffer) => {
      output += chunk.toString();
      if (isShown) process.stderr.write(chunk);
    });
  }
  const code = await new Promise<number>((settle, fail) => {
    child.once("error", fail);
    child.once("close", (code) => settle(code ?? 1));
  });
  running.delete(child);
  if (isStopping()) throw new Stopped();
  return { code, output };
}

/** Runs a command that must succeed; on failure its last words are part of the error. */
export async function must(what: string, file: string, args: string[], options?: Options) {
  const { code, output } = await run(file, args, options);
  if (code === 0) return output;
  const lastWords = output.trim().split("\n").slice(-40).join("\n");
  throw new Error(options?.isShown ? `${what} gagal.` : `${what} gagal:\n${lastWords}`);
}
