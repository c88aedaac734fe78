/** Runs once when a server starts, before its first request. */
export async function register() {
  const isBuilding = process.env.NEXT_PHASE === "phase-production-build";
  if (process.env.NEXT_RUNTIME !== "nodejs" || isBuilding) return;
  const [{ listenForChanges }, { refreshPages }] = await Promise.all([
    import("./domain/catalogue/listen"),
    import("./app/_request/refresh-pages"),
  ]);
  listenForChanges(refreshPages);
  if (process.env.WORKER === "off") return;
  const { startWorker } = await import("./domain/worker");
  const stop = startWorker();
  for (const signal of ["SIGTERM", "SIGINT", "disconnect"]) process.once(signal, stop);
}
