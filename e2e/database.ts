import { startCluster, stopCluster } from "../db/postgres/cluster";

/** Stops the PostgreSQL of the journeys, as a power cut in the server room would. Only in `*.alone.spec.ts`. */
export async function stopDatabase() {
  await stopCluster(dataFolder());
}

/** Starts it again, at the same address. */
export async function startDatabase() {
  await startCluster(dataFolder(), { isDurable: false });
}

function dataFolder() {
  const folder = process.env.E2E_PG_CONTROL;
  if (!folder) throw new Error("E2E_PG_CONTROL is not set: run the journeys with `npm run e2e` or `npm test`.");
  return folder;
}
