import { eq } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { businesses, kecamatan } from "@/db/schema";
import { nameKey } from "@/lib/name-key";
import { distinctSlug } from "@/lib/slug";
import { today } from "@/lib/today";
import { recordAudit } from "../audit";
import { Refused } from "../errors";
import { fingerprintsOf, sealNik } from "../identity/seal-number";
import type { Person } from "../policy";
import { writeVisit } from "./begin-visit";
import { authorizeCounter } from "./counters";
import { findLikely, type LikelyBusiness } from "./find-likely";
import type { RegisterBusiness } from "./schema";
import { wasBegun } from "./was-begun";
import { writePaperConsents } from "./write-paper-consents";

/**
 * An officer puts a business on record for the person at the counter, and the visit begins: all of it with the form that
 * the person signed, or nothing at all. Whatever may be the same business is named first; the officer says that it is
 * another. Sent twice, it is registered once.
 */
export async function registerBusiness(actor: Person, input: RegisterBusiness, tx: Db = db, day = today()) {
  authorizeCounter(actor, input.counter);
  return tx.transaction(async (tx) => {
    const isKnown = await wasBegun(
      tx,
      input.visitId,
      (begun) => begun.isRegistration && begun.counter === input.counter && isSame(begun.business, input),
    );
    if (isKnown) return input.visitId;
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

type Business = typeof businesses.$inferSelect;

/** A number that could not be sealed was not kept, so there is nothing to compare it with. */
function isSame(business: Business, { name, ownerName, phone, kecamatanCode, address, nik }: RegisterBusiness) {
  const prints = nik ? fingerprintsOf(nik) : [];
  return (
    business.name === name &&
    business.ownerName === ownerName &&
    business.phone === phone &&
    business.kecamatanCode === kecamatanCode &&
    business.address === address &&
    (business.nikHash === null ? prints.length === 0 : prints.includes(business.nikHash))
  );
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
