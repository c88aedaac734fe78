import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { counterVisits, users } from "@/db/schema";
import { askForClaim } from "@/domain/claims/ask-for-claim";
import { confirmPhone } from "@/domain/counter/confirm-phone";
import { finishVisit } from "@/domain/counter/finish-visit";
import { receiveDocument } from "@/domain/counter/receive-document";
import { receiveProduct } from "@/domain/counter/receive-product";
import { registerBusiness } from "@/domain/counter/register-business";
import { askForPhoneCheck } from "@/domain/phones/ask-for-phone-check";
import type { Person } from "@/domain/policy";
import { sendSample } from "./send-sample";

const phone = "+6289900009001";
const about = {
  name: "Ladu Bu Nining",
  ownerName: "Pemilik Bu Nining",
  kecamatanCode: "32.15.17",
  address: "Alamat contoh",
};

/** Somebody without e-mail who was served at the counter today, and somebody who says that another record is theirs. */
export async function demoCounter(tx: Tx, officer: Person) {
  const visitId = randomUUID();
  const form = await sendSample(tx, officer, "persetujuan", "persetujuan-contoh.pdf", ["PERSETUJUAN", about.ownerName]);
  const signed = { fileId: form, layanan: "on", etalase: true, mitra: false } as const;
  const registration = { visitId, counter: "dinas", ...about, phone, nik: null, isAnother: "on" } as const;
  await registerBusiness(officer, { ...registration, ...signed }, tx);
  await confirmPhone(officer, { visitId, phone, how: "berdering" }, tx);
  const businessId = await businessOf(tx, visitId);
  const product = {
    name: "Ladu Ketan",
    classCode: "pangan_kering",
    categorySlug: "kue",
    price: 14000,
    weight: "200 g",
  };
  const words = { ingredients: "Tepung ketan, gula aren", description: null };
  await receiveProduct(officer, { visitId, itemId: randomUUID(), businessId, ...product, ...words }, tx);
  const paper = await sendSample(tx, officer, "dokumen", "nib-contoh.pdf", ["NOMOR INDUK BERUSAHA", "0220003690999"]);
  const document = {
    businessId,
    kind: "nib",
    number: "0220003690999",
    fileIds: [paper],
    isAsPrinted: false,
    productIds: [],
    facts: {},
  };
  await receiveDocument(
    officer,
    { visitId, itemId: randomUUID(), ...document, issuedOn: undefined, expiresOn: undefined },
    tx,
  );
  await finishVisit(officer, { visitId, ktp: "on" }, tx);
  await demoClaim(tx);
}

async function businessOf(tx: Tx, visitId: string) {
  const [visit] = await tx
    .select({ businessId: counterVisits.businessId })
    .from(counterVisits)
    .where(eq(counterVisits.id, visitId));
  if (!visit) throw new Error("The demo visit was not written.");
  return visit.businessId;
}

async function demoClaim(tx: Tx) {
  const [user] = await tx.insert(users).values({ name: "Pengklaim (contoh)", phone: "+6289900009002" }).returning();
  if (!user) throw new Error("The demo claimant could not be written.");
  const person: Person = { kind: "person", userId: user.id, name: user.name, grants: [] };
  const agreed = { layanan: "on", etalase: true, mitra: false } as const;
  const claim = { businessName: about.name, phone, words: "Tanda terima saya hilang.", ...agreed };
  await askForClaim(person, { claimId: randomUUID(), ...claim }, "contoh", tx);
  await askForPhoneCheck(person, { phone: "+6289900009002" }, "contoh", tx);
}
