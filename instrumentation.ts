/** Runs once when a server starts, before its first request. */
export async function register() {
  // Spelled out, so that the other runtime has none of it in its bundle.
  if (process.env.NEXT_RUNTIME === "nodejs") await (await import("./instrumentation-node")).startDuties();
}
