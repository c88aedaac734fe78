const listeners = new Set<() => void>();
let isHeard = false;

/** Whether the person asked this process to stop. */
export function isStopping() {
  return isHeard;
}

/** Calls back once when told to stop: Ctrl-C, a signal, or the death of the process that started this one. */
export function onStop(listener: () => void) {
  if (isHeard) return listener();
  listeners.add(listener);
}

function hear() {
  if (isHeard) return;
  isHeard = true;
  for (const listener of listeners) listener();
}

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, hear);
process.on("disconnect", hear);
process.channel?.unref();
