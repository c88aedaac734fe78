import { and, eq, isNull } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { consents } from "@/db/schema";
import { Refused } from "../errors";

/** Nothing of a person is kept before they agreed to be served: on paper here, or earlier in the portal. */
export async function requireConsent(tx: Tx, businessId: string) {
  const given = await tx.$count(
    consents,
    and(eq(consents.businessId, businessId), eq(consents.purpose, "layanan"), isNull(consents.withdrawnAt)),
  );
  if (given === 0) throw new Refused("Catat dulu persetujuan layanan orang ini, dengan pindaian formulirnya.");
}
