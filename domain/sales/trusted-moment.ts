import { Refused } from "../errors";
import type { SaleNote } from "./post-sale";

const clockTolerance = 10 * 60_000;

/** A till's clock may be wrong: with network it is told; without, its sale happened no later than now, and that is noted. */
export function trustedMoment(soldAt: Date, offline: boolean, now: Date): { soldAt: Date; notes: SaleNote[] } {
  const ahead = soldAt.getTime() - now.getTime();
  const isWrong = Math.abs(ahead) > clockTolerance;
  if (!offline && isWrong) {
    throw new Refused("Jam perangkat ini tidak cocok dengan jam peladen. Betulkan jamnya, lalu ulangi.", "soldAt");
  }
  if (!offline || ahead <= 0) return { soldAt, notes: [] };
  return { soldAt: now, notes: isWrong ? [{ kind: "jam", details: { perangkat: soldAt.toISOString() } }] : [] };
}
