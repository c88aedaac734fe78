import { eq } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { businesses } from "@/db/schema";
import { recordAudit } from "../audit";
import { NotFound, Refused } from "../errors";
import { parseNik } from "../legalitas/permit-numbers/nik";
import { type Actor, authorize } from "../policy";
import { identityColumns, identityValues } from "./identity-columns";
import { parseNpwp } from "./parse-npwp";
import type { RecordIdentity } from "./schema";
import { fingerprintsOf, sealNumber } from "./seal-number";

const parsers = { nik: parseNik, npwp: parseNpwp };

/** An officer notes the number from the card, or takes it out again. The trail says that it happened, never the number. */
export async function recordIdentity(actor: Actor, { businessId, kind, number }: RecordIdentity, tx: Db = db) {
  authorize(actor, "identity.record", { business: businessId });
  const { value, problems } = parsers[kind](number);
  if (problems.length > 0) throw new Refused(problems.join(" "), "number");
  const sealed = value ? sealNumber(value) : null;
  if (sealed === undefined) {
    throw new Refused(
      "Nomor identitas belum dapat disimpan: DATA_KEY belum diisi di server. Hubungi pengelola server.",
    );
  }
  await tx.transaction(async (tx) => {
    const [before] = await tx
      .select({ hash: identityColumns[kind].hash })
      .from(businesses)
      .where(eq(businesses.id, businessId))
      .for("no key update");
    if (!before) throw new NotFound("Usaha");
    if (value ? fingerprintsOf(value).includes(before.hash ?? "") : !before.hash) return;
    await tx.update(businesses).set(identityValues(kind, sealed)).where(eq(businesses.id, businessId));
    const details = { nomor: kind.toUpperCase(), menjadi: value ? "tercatat" : "dihapus" };
    await recordAudit(tx, actor, "identity.record", { kind: "business", id: businessId }, details);
  });
}
