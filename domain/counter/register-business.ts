import { eq } from "drizzle-orm";
import { type Db, db, type Tx } from "@/db/client";
import { businesses, counterVisits, kecamatan } from "@/db/schema";
import { nameKey } from "@/lib/name-key";
import { distinctSlug } from "@/lib/slug";
import { today } from "@/lib/today";
import { recordAudit } from "../audit";
import { Refused } from "../errors";
import { sealNik } from "../identity/seal-number";
import type { Person } from "../policy";
import { writeVisit } from "./begin-visit";
import { authorizeCounter } from "./counters";
import { findLikely, type LikelyBusiness } from "./find-likely";
import type { RegisterBusiness } from "./schema";
import { writePaperConsents } from "./write-paper-consents";

/**
 * An officer puts a business on record for the person at the counter, and the visit begins: all of it with the form that
 * the person signed, or nothing at all. Whatever may be the same business is named first; the officer says that it is
 * another. Sent twice, it is registered once.
 */
export async function registerBusiness(actor: Person, input: RegisterBusiness, tx: Db = db, day = today()) {
  authorizeCounter(actor, input.counter);
  return tx.transaction(async (tx) => {
    if (await wasSentBefore(tx, input.visitId)) return input.visitId;
    const { visitId, counter, isAnother, nik, fileId, layanan: _, etalase, mitra, ...about } = input;
    const [district] = await tx
      .select({ code: kecamatan.code })
      .from(kecamatan)
      .where(eq(kecamatan.code, about.kecamatanCode));
    if (!district) throw new Refused("Pilih kecamatan dari daftar.", "kecamatanCode");
    if (!isAnother) refuseLikely(await findLikely(tx, { ...about, nik }));
    const [business] = await tx
      .insert(businesses)
      .values({ ...about, nameKey: nameKey(about.name), slug: distinctSlug(about.name), ...sealNik(nik) })
      .returning({ id: businesses.id });
    if (!business) throw new Error("The business was not written.");
    await recordAudit(tx, actor, "business.register", { kind: "business", id: business.id }, { usaha: about.name });
    const visit = { visitId, counter, businessId: business.id };
    await writeVisit(tx, actor, { ...visit, isRegistration: true }, about.name, day);
    await writePaperConsents(tx, actor, visit, { fileId, etalase, mitra });
    return visitId;
  });
}

async function wasSentBefore(tx: Tx, visitId: string) {
  const [visit] = await tx.select({ id: counterVisits.id }).from(counterVisits).where(eq(counterVisits.id, visitId));
  return visit !== undefined;
}

function refuseLikely(likely: readonly LikelyBusiness[]) {
  const sure = likely.filter(({ shared }) => shared.length > 0);
  if (sure.length === 0) return;
  const names = sure.map(({ name, ownerName, shared }) => `${name} (${ownerName}; ${shared.join(", ")})`);
  throw new Refused(
    `Mungkin sudah tercatat: ${names.join("; ")}. Layani yang itu bila sama. Bila memang usaha lain, centang “Bukan salah satu dari itu”, lalu simpan lagi.`,
    "isAnother",
  );
}
