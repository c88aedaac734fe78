import type { Tx } from "@/db/client";
import { Refused } from "../errors";
import { holdsService } from "../people/holds-service";

/** Nothing of a person is kept before they agreed to be served: on paper here, or earlier in the portal. */
export async function requireConsent(tx: Tx, businessId: string) {
  if (await holdsService(tx, businessId)) return;
  throw new Refused("Catat dulu persetujuan layanan orang ini, dengan pindaian formulirnya.");
}
