import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

/** Starts the bare server in a process of its own, with the bytes it shall answer with. */
export async function startBareServer(body: Uint8Array) {
  const child = spawn(process.execPath, [join(import.meta.dirname, "bare-server.mjs")], {
    stdio: ["pipe", "inherit", "inherit", "ipc"],
  });
  child.stdin?.end(body);
  const [port] = await once(child, "message");
  const stop = async () => {
    const ended = once(child, "exit");
    child.disconnect();
    await ended;
  };
  return { origin: `http://127.0.0.1:${port}`, stop };
}
