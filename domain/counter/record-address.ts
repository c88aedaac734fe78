import { eq } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { businesses } from "@/db/schema";
import { today } from "@/lib/today";
import { saveProfile } from "../businesses/save-profile";
import { NotFound } from "../errors";
import type { Person } from "../policy";
import { requireConsent } from "./require-consent";
import type { RecordAddress } from "./schema";
import { serveVisit } from "./serve-visit";

/** Where the business is, as the person at the counter says it; the rest of the profile stays as it was. */
export async function recordAddress(actor: Person, input: RecordAddress, tx: Db = db, day = today()) {
  const { visitId, ...said } = input;
  await tx.transaction(async (tx) => {
    const { visit, serving } = await serveVisit(tx, actor, visitId, day);
    await requireConsent(tx, visit.businessId);
    const [before] = await tx
      .select({ name: businesses.name, phone: businesses.phone, about: businesses.about })
      .from(businesses)
      .where(eq(businesses.id, visit.businessId))
      .for("no key update");
    if (!before) throw new NotFound("Usaha");
    await saveProfile(serving, { businessId: visit.businessId, ...before, ...said }, tx);
  });
}
