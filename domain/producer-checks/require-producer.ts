import type { Tx } from "@/db/client";
import { Refused } from "../errors";
import { producerStanding } from "./producer-standing";

/** Refuses, with the next step, to display a business that nobody has found to be the maker. */
export async function requireProducer(tx: Tx, businessId: string) {
  const standing = await producerStanding(businessId, tx);
  if (standing.mayDisplay) return;
  throw new Refused(
    `Belum dapat dipajang. ${standing.reason} Kunjungi tempatnya atau minta buktinya, lalu catat di halaman usaha itu.`,
  );
}
