import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { v7 } from "uuid";
import type { Tx } from "@/db/client";
import {
  assistanceCases,
  businesses,
  caseAppointments,
  caseEntries,
  caseSteps,
  claims,
  counterItems,
  curations,
  displays,
  documentDecisions,
  documents,
  identityViews,
  importRows,
  imports,
  mails,
  notices,
  officerLinks,
  placeReports,
  pojokAbsences,
  preparedMessages,
  producerChecks,
  productVerdicts,
  uploads,
  verdictLosses,
  verifiedPhones,
  visits,
} from "@/db/schema";
import { consigned } from "@/db/seed/consigned";
import { served } from "@/db/seed/served";
import { nameKey } from "@/lib/name-key";
import { makeCode } from "../../claims/make-code";
import { seeCard } from "../../claims/see-card";
import { sealNik, sealNumber } from "../../identity/seal-number";
import { issueLetter } from "../../letters/issue-letter";

/** Somebody whom no other text of the tests speaks of. */
export const leaver = {
  ownerName: "Wulandari Kusumaningrum",
  business: "Dapur Kencana Wungu",
  phone: "+6281355501234",
  email: "wulan.k@uji.test",
  address: "Gang Melati 17 Adiarsa",
  nik: "3215075412967967",
  npwp: "091234567408000",
};

/** For tests: a business that has left a row in every table in which one can, and goods with a gallery. */
export async function entangled(tx: Tx) {
  const set = await consigned(tx);
  const { business, crackers, clerk, verifier, visitor, stranger, admin, gallery, pojok, rival } = set;
  await named(tx, business.id);
  const by = { verifier: verifier.userId, clerk: clerk.userId };
  const at = new Date();
  const own = { businessId: business.id };
  const [permit] = await tx.select().from(documents).where(eq(documents.businessId, business.id)).limit(1);
  if (!permit) throw new Error("The permit is missing.");
  await tx.insert(documentDecisions).values({
    ...{ documentId: permit.id, decision: "terverifikasi", reason: "Sesuai.", decidedBy: by.verifier },
  });
  const requirements = [{ kind: "nib", state: "terpenuhi", reason: `NIB ${permit.number} terverifikasi.` }];
  const verdict = Object.assign({ date: "2026-11-24", complete: true, rules: [] }, { requirements }) as never;
  await tx.insert(curations).values({
    ...{ productId: crackers.id, decision: "diterima", scores: { kemasan: 4 }, reasons: { kemasan: "Baik." } },
    ...{ reason: "Layak.", decidedBy: by.clerk, verdict },
  });
  await tx.update(displays).set({ verdict }).where(eq(displays.productId, crackers.id));
  await tx
    .insert(productVerdicts)
    .values({ productId: crackers.id, complete: false, rules: ["uji"] })
    .onConflictDoNothing();
  await tx.insert(verdictLosses).values({ productId: crackers.id, lostOn: "2026-11-20", reasons: ["nib"] });
  const visitId = await served(tx, verifier, business.id);
  await tx.insert(counterItems).values({ id: v7(), visitId, productId: crackers.id, receivedBy: by.verifier });
  await seeCard(tx, verifier, { businessId: business.id, visitId });
  await makeCode(tx, verifier, business.id, visitId);
  await tx.insert(verifiedPhones).values([
    { ...own, phone: leaver.phone, how: "menjawab", verifiedBy: by.verifier },
    { ...own, phone: "+6281355500000", how: "menjawab", verifiedBy: by.verifier },
  ]);
  await tx.insert(preparedMessages).values({ ...own, phone: leaver.phone, words: "Opak habis.", preparedBy: by.clerk });
  await tx.insert(identityViews).values({
    ...{ ...own, kind: "nik", viewedBy: by.verifier, purpose: "cocokkan", words: "Cocokkan KTP." },
    shownUntil: at,
  });
  const [help] = await tx
    .insert(assistanceCases)
    .values({ ...own, kind: "merek", origin: "permintaan" })
    .returning();
  const caseId = String(help?.id);
  await tx.insert(caseEntries).values({ caseId, event: "catatan", text: "Dikunjungi.", isInternal: true });
  await tx
    .insert(caseSteps)
    .values({ caseId, position: 1, who: "pemilik", title: "Siapkan KTP", help: "Asli.", dueOn: "2026-12-01" });
  await tx
    .insert(caseAppointments)
    .values({ caseId, at: new Date(Date.now() + 86_400_000), place: "Dinas", note: "Bawa KTP.", madeBy: by.verifier });
  await tx.insert(officerLinks).values({
    ...{ ...own, userId: set.otherVerifier.userId, relation: "keluarga", note: "Sepupu.", declaredBy: by.clerk },
  });
  await tx.insert(producerChecks).values({
    ...{
      ...own,
      basis: "bukti",
      outcome: "positif",
      checkedOn: "2026-01-06",
      note: "Foto dapur.",
      checkedBy: by.clerk,
    },
  });
  await tx.insert(claims).values([
    { id: v7(), ...own, userId: stranger.userId, cause: "tanpa_kode", words: "Usaha saya.", state: "menunggu" },
    {
      id: v7(),
      businessId: rival.id,
      userId: set.owner.userId,
      cause: "tanpa_kode",
      words: leaver.phone,
      state: "menunggu",
    },
  ]);
  const [sheet] = await tx
    .insert(imports)
    .values({ fileName: "data.xlsx", sha256: "a".repeat(64), sheet: "Lembar", mapping: {}, startedBy: by.verifier })
    .returning();
  const row = { importId: String(sheet?.id), sheet: "Lembar", understood: { owner: "Seseorang" } };
  await tx.insert(importRows).values([
    { ...row, ...own, row: 2, outcome: "dibuat" },
    { ...row, row: 3, outcome: "dilewati" },
  ]);
  await tx.insert(placeReports).values({
    ...{ id: randomUUID(), placeId: pojok.id, state: "dijaga", productCount: 1, note: "Ramai." },
    ...{ reportedBy: set.districtOfficer.userId, reportedAt: at },
  });
  await tx.insert(pojokAbsences).values({
    id: randomUUID(),
    kecamatanCode: "32.15.05",
    note: "Belum ada.",
    reportedBy: set.districtOfficer.userId,
  });
  await tx.insert(visits).values({
    ...{ id: randomUUID(), placeId: gallery.id, outcome: "tutup", checklistVersion: 1, answers: { papan: "ya" } },
    ...{ note: "Tutup.", visitedBy: visitor.userId, visitedAt: at },
  });
  await tx.insert(notices).values([
    { userId: stranger.userId, kind: "klaim_ditolak", subject: "semua", period: "2026-11-24", details: { name: "x" } },
    {
      role: "verifikator",
      kind: "petugas_nomor_ganda",
      subject: permit.id,
      period: "2026-11-24",
      details: { name: "x" },
    },
  ]);
  await tx.insert(mails).values({
    ...{ userId: admin.userId, address: "admin.dinas@uji.test", purpose: "uji", state: "gagal", lastAnswer: "550 uji" },
    ...{ attempts: 1, nextAt: at, lastAt: at },
  });
  await tx.insert(uploads).values({ uploadedBy: set.owner.userId, purpose: "dokumen", name: "KTP.jpg", bytes: 9 });
  await issueLetter(verifier, { businessId: business.id, brand: leaver.business, brandClass: 30, sawScale: true }, tx);
  return { ...set, permit, visitId, caseId };
}

/** For tests: the record bears the name, numbers and address of who is going to leave. */
async function named(tx: Tx, businessId: string) {
  const npwp = sealNumber(leaver.npwp);
  const { ownerName, business, phone, address } = leaver;
  await tx
    .update(businesses)
    .set({
      ...{ ownerName, phone, address, name: business, nameKey: nameKey(business), slug: "dapur-kencana-wungu" },
      ...{ about: "Resep nenek Wulandari.", ...sealNik(leaver.nik), npwpCipher: npwp?.cipher, npwpHash: npwp?.hash },
    })
    .where(eq(businesses.id, businessId));
}
