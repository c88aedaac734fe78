import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { log } from "../log";

/** A page as pixels (red, green, blue, alpha). */
export type Drawn = { width: number; height: number; data: Uint8Array };
type Message = { pageCount: number; picture?: Drawn };

const longest = 15_000;
const mostMemory = 256_000_000;
/** Which page, counted from 0, and into which box it has to fit. */
const small = { place: 0, width: 640, height: 900 };

/**
 * How many pages a PDF has, and what one of them looks like, the first unless told. A PDF that cannot be opened or
 * drawn, takes too long or wants too much memory, answers what was learned of it until then; it never fails and never
 * takes the process with it.
 */
export function drawPdf(bytes: Buffer, which = small): Promise<{ pageCount?: number; picture?: Drawn }> {
  return new Promise((resolve) => {
    let learned: Partial<Message> = {};
    // Not `new URL(…, import.meta.url)`: a bundler would move the file away from its parts.
    const worker = new Worker(join(process.cwd(), "lib", "storage", "pdf-worker.mjs"), {
      workerData: { bytes: new Uint8Array(bytes), ...which, mostMemory },
      resourceLimits: { maxOldGenerationSizeMb: 128 },
      execArgv: [], // plain JavaScript: what the process was started with would only make it slower
      stdout: true,
      stderr: true,
    });
    const limit = setTimeout(() => end(new Error("Drawing took too long.")), longest);
    function end(error?: Error) {
      clearTimeout(limit);
      if (error) log.info({ reason: error.message }, "a PDF could not be drawn");
      void worker.terminate();
      resolve(learned);
    }
    worker.on("message", (message: Message) => {
      learned = message;
      if (message.picture) end();
    });
    // What it told before it broke is still on its way: only its exit comes after that.
    worker.once("error", (error) => log.info({ reason: error.message }, "a PDF could not be drawn"));
    worker.once("exit", () => end());
  });
}
