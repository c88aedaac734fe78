import { serverDuties } from "./domain/server-duties";

/** Runs once when a server starts, before its first request. */
export async function register() {
  const { NEXT_PHASE, WORKER } = process.env;
  if (process.env.NEXT_RUNTIME !== "nodejs") return; // spelled out, so that the other runtime has none of this in its bundle
  const { listens, works } = serverDuties({ NEXT_RUNTIME: process.env.NEXT_RUNTIME, NEXT_PHASE, WORKER });
  if (listens) {
    const [{ listenForChanges }, { refreshPages }] = await Promise.all([
      import("./domain/catalogue/listen"),
      import("./app/_request/refresh-pages"),
    ]);
    listenForChanges(refreshPages);
  }
  if (works) {
    const { startWorker } = await import("./domain/worker");
    const stop = startWorker();
    for (const signal of ["SIGTERM", "SIGINT", "disconnect"]) process.once(signal, stop);
  }
}
