/** What a process does beside answering: hearing what other servers changed, and working off the queue. */
export function serverDuties(env: Record<"NEXT_RUNTIME" | "NEXT_PHASE" | "WORKER", string | undefined>) {
  const isServing = env.NEXT_RUNTIME === "nodejs" && env.NEXT_PHASE !== "phase-production-build";
  return { listens: isServing, works: isServing && env.WORKER !== "off" };
}
