import { rmSync } from "node:fs";
import { AlreadyRunning, type Joined, joinDatabase } from "./embedded";
import { stopCluster } from "./postgres/cluster";

/** A database for tests: fast, without durability, and made anew when the last one was torn in a power cut. */
export async function joinThrowaway(dataDir: string, purpose: { as: string; isAlone?: boolean }): Promise<Joined> {
  const join = () => joinDatabase(dataDir, { ...purpose, isDurable: false });
  try {
    return await join();
  } catch (error) {
    if (error instanceof AlreadyRunning) throw error;
    await stopCluster(dataDir);
    rmSync(dataDir, { recursive: true, force: true });
    return join();
  }
}
