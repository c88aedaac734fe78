import { refreshPages } from "./app/_request/refresh-pages";
import { listenForChanges } from "./domain/catalogue/listen";
import { serverDuties } from "./domain/server-duties";

/** What a server does beside answering, from its first moment to the signal that ends it. */
export async function startDuties() {
  const { NEXT_PHASE, WORKER } = process.env;
  const NEXT_RUNTIME = process.env.NEXT_RUNTIME; // spelled out: the builder writes its value here, and none is there later
  const { listens, works } = serverDuties({ NEXT_RUNTIME, NEXT_PHASE, WORKER });
  if (listens) listenForChanges(refreshPages);
  if (works) {
    const { startWorker } = await import("./domain/worker");
    const stop = startWorker();
    for (const signal of ["SIGTERM", "SIGINT", "disconnect"]) process.once(signal, stop);
  }
}
