import { rmSync } from "node:fs";
import { AlreadyRunning, type Joined, joinDatabase } from "./embedded";
import { stopCluster } from "./postgres/cluster";

type Purpose = { as: string; isAlone?: boolean; isDurable?: boolean };

/** A database for tests: fast, without durability unless asked for, and made anew when the last one was torn in a power cut. */
export async function joinThrowaway(dataDir: string, purpose: Purpose): Promise<Joined> {
  const join = () => joinDatabase(dataDir, { isDurable: false, ...purpose });
  try {
    return await join();
  } catch (error) {
    if (error instanceof AlreadyRunning) throw error;
    await stopCluster(dataDir);
    rmSync(dataDir, { recursive: true, force: true });
    return join();
  }
}
