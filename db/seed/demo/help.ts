import { askForHelp } from "@/domain/assistance/ask-for-help";
import { beginCases } from "@/domain/assistance/begin-cases";
import { handOverCase } from "@/domain/assistance/hand-over-case";
import { makeAppointment } from "@/domain/assistance/make-appointment";
import { stopCase } from "@/domain/assistance/stop-case";
import { takeCase } from "@/domain/assistance/take-case";
import { tickOwnStep, tickStep } from "@/domain/assistance/tick-step";
import { writeNote } from "@/domain/assistance/write-note";
import { issueLetter } from "@/domain/letters/issue-letter";
import { findActor } from "@/domain/people/find-actor";
import { writeConsents } from "@/domain/people/write-account";
import type { Person } from "@/domain/policy";
import { saveProduct } from "@/domain/products/save-product";
import { submitProduct } from "@/domain/products/submit-product";
import type { Tx } from "../../client";
import { businesses, roleGrants, users } from "../../schema";
import { dayIn, momentIn } from "./day-in";

type Cast = { verifier: Person; officer: Person; owner: Person; businessId: string };

/** Cases in different stages: one that runs well, one that is late, some that nobody has taken, one that was stopped. */
export async function demoHelp(tx: Tx, { verifier, officer, owner, businessId }: Cast) {
  const brand = await askForHelp(
    owner,
    { businessId, kind: "merek", words: "Nama “Leuit Wangi” mau saya daftarkan." },
    tx,
  );
  await takeCase(verifier, { caseId: brand, reason: "" }, tx);
  await tickOwnStep(owner, { caseId: brand, position: 1, done: "ya" }, tx);
  await makeAppointment(
    verifier,
    {
      caseId: brand,
      date: dayIn(3),
      time: "09:30",
      place: "Kantor dinas, ruang legalitas",
      note: "Bawa KTP dan gambar logo.",
    },
    tx,
  );
  await writeNote(verifier, { caseId: brand, text: "Logo sudah dikirim lewat WhatsApp.", audience: "internal" }, tx);
  await issueLetter(verifier, { businessId, brand: "Leuit Wangi (contoh)", brandClass: 30, sawScale: true }, tx);
  const idle = await askForHelp(owner, { businessId, kind: "slhs", words: "" }, tx);
  await stopCase(verifier, { caseId: idle, reason: "SLHS tidak diperlukan untuk camilan kering." }, tx);
  await lateCases(tx, verifier, officer);
}

/** A maker without papers, in the kecamatan of the demo officer; the case is three weeks old. */
async function lateCases(tx: Tx, verifier: Person, officer: Person) {
  const { maker, businessId } = await newMaker(tx);
  const long = 20;
  const [late] = await beginCases(
    tx,
    [{ businessId, kind: "nib", origin: "permintaan", openedBy: maker.userId, openedAt: momentIn(-long) }],
    dayIn(-long),
  );
  if (!late) throw new Error("A demo case was not opened.");
  await takeCase(verifier, { caseId: late.id, reason: "" }, tx);
  await tickStep(verifier, { caseId: late.id, position: 1, done: "ya" }, tx);
  const over = { caseId: late.id, officerId: officer.userId, reason: "Pemilik lebih dekat ke kecamatan." };
  await handOverCase(verifier, over, tx);
  const about = { name: "Keripik Bayam", categorySlug: "camilan", classCode: "pangan_kering", price: 12000 };
  const productId = await saveProduct(
    maker,
    {
      ...about,
      businessId,
      weight: "100 g",
      ingredients: "Bayam, tepung beras",
      description: "Daun bayam dari kebun sendiri.",
    },
    tx,
  );
  await submitProduct(maker, { productId }, tx);
}

async function newMaker(tx: Tx) {
  const phone = "+6289900000201";
  const [business] = await tx
    .insert(businesses)
    .values({
      name: "Saung Bayam (contoh)",
      slug: "saung-bayam-contoh",
      nameKey: "saungbayamcontoh",
      ownerName: "Pemilik Saung Bayam",
      phone,
      address: "Alamat contoh",
      kecamatanCode: "32.15.26",
      about: "Baru mulai, dokumennya sedang diurus bersama dinas.",
      createdAt: momentIn(-45),
    })
    .returning({ id: businesses.id });
  const [user] = await tx.insert(users).values({ name: "Pemilik Saung Bayam (contoh)", phone }).returning();
  if (!business || !user) throw new Error("A demo maker could not be written.");
  await tx.insert(roleGrants).values({ userId: user.id, role: "pelaku", scopeKind: "business", scopeId: business.id });
  await writeConsents(tx, { etalase: false, mitra: false }, user.id, business.id);
  const maker = await findActor(user.id, 0, tx);
  if (!maker) throw new Error("A demo maker could not be found.");
  return { maker, businessId: business.id };
}
