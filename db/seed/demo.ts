import { eq, sql } from "drizzle-orm";
import { recordIdentity } from "@/domain/identity/record-identity";
import { returnDocument } from "@/domain/legalitas/return-document";
import { planOpenings } from "@/domain/openings/plan-openings";
import { consentWordings } from "@/domain/people/consent-wordings";
import { findActor } from "@/domain/people/find-actor";
import type { Person } from "@/domain/policy";
import { recordProducerCheck } from "@/domain/producer-checks/record-producer-check";
import { curateProduct } from "@/domain/products/curate-product";
import { displayProduct } from "@/domain/products/display-product";
import { saveProduct } from "@/domain/products/save-product";
import { submitProduct } from "@/domain/products/submit-product";
import { nameKey } from "@/lib/name-key";
import { slug } from "@/lib/slug";
import { db, type Tx } from "../client";
import { businesses, consents, dataRequests, displays, documents, products, roleGrants, users } from "../schema";
import { type DemoBusiness, demoBusinesses } from "./demo/businesses";
import { demoCounter } from "./demo/counter";
import { dayIn, momentIn } from "./demo/day-in";
import { demoGallery } from "./demo/gallery";
import { demoHelp } from "./demo/help";
import { goodJudgement, lackingJudgement } from "./demo/judgements";
import { handIn, license, papersFor } from "./demo/papers";
import { demoPlaces, demoReports, demoVisits } from "./demo/places";
import { handInSheet } from "./demo/sheet";
import { demoPlan, demoStocktake } from "./demo/stocktake";
import { seedPeople } from "./people";

/** Fills an empty database with invented people, goods and places, mostly by the verbs that people use. */
export async function loadDemo(): Promise<"dimuat" | "sudah ada"> {
  return db.transaction(async (tx) => {
    const [present] = await tx.select({ id: users.id }).from(users).where(eq(users.email, "admin@contoh.test"));
    if (present) return "sudah ada";
    await load(tx);
    return "dimuat";
  });
}

async function load(tx: Tx) {
  const places = await demoPlaces(tx);
  const made = [];
  for (const [i, about] of demoBusinesses.entries())
    made.push({ about, business: await registerBusiness(tx, about, i) });
  const [first] = made;
  if (!first) throw new Error("The demo needs a business.");
  const ids = await seedPeople(tx, {
    galleryId: places.gallery.id,
    businessId: first.business.id,
    partnerId: places.partner.id,
  });
  const person = async (id: string) => {
    const found = await findActor(id, 0, tx);
    if (!found) throw new Error("A demo person is missing.");
    return found;
  };
  const [verifier, clerk, officer, visitor] = [
    await person(ids.verifikator),
    await person(ids.petugas_galeri),
    await person(ids.petugas_kecamatan),
    await person(ids.petugas_monitoring),
  ];
  const identity = { businessId: first.business.id, kind: "nik", number: "3215014101800001" } as const;
  if (process.env.DATA_KEY) await recordIdentity(verifier, identity, tx);
  const elsewhere = await otherClerk(tx, [places.sentra.id, places.hotel.id]);
  await demoReports(tx, places, officer);
  await demoVisits(tx, places, visitor);
  await handInSheet(tx, verifier);

  for (const [i, { about, business }] of made.entries()) {
    const owner = await person(i === 0 ? ids.pelaku : await registerOwner(tx, about, business.id, i));
    if (i === 4) await tx.insert(dataRequests).values({ userId: owner.userId, kind: "batasi", words: "Contoh" });
    const goods = await describeGoods(tx, owner, business.id, about);
    const isLast = i === made.length - 1;
    const isWaiting = i === made.length - 2;
    const papers = papersFor(i + 831, goods, dayIn(i === 11 ? 24 : 500 + i * 40));
    if (isWaiting) {
      await waitForVerification(tx, owner, verifier, business, papers);
      for (const { id } of goods) await submitProduct(owner, { productId: id }, tx);
      continue;
    }
    await license(tx, owner, verifier, business, papers);
    await seeProducer(tx, visitor, business.id, i);
    for (const [n, { id, name }] of goods.entries()) {
      if (i === 0 && n === 2) continue;
      await submitProduct(owner, { productId: id }, tx);
      if (isLast && n === 0) continue;
      await curate(tx, clerk, id, isLast ? "dikembalikan" : "diterima");
      if (isLast) continue;
      await displayProduct(clerk, { productId: id, placeId: places.gallery.id }, tx);
      if (i % 3 === 0)
        await displayProduct(
          elsewhere,
          { productId: id, placeId: n % 2 && agreesToPartners(i) ? places.hotel.id : places.sentra.id },
          tx,
        );
      if (/Opak|Keripik/.test(name)) await displayProduct(officer, { productId: id, placeId: places.eastPojok.id }, tx);
    }
  }
  const owner = await person(ids.pelaku);
  await demoHelp(tx, { verifier, officer, owner, businessId: first.business.id });
  await growOlder(tx);
  await planOpenings(clerk, demoPlan(places.gallery.id), tx, dayIn(-40));
  await demoGallery(tx, places, clerk, await person(ids.admin));
  await demoStocktake(tx, places.gallery.id, clerk, await person(ids.pimpinan));
  await demoCounter(tx, verifier);
}

const demoPhone = (i: number) => `+628990000${String(i + 1).padStart(4, "0")}`;

async function registerBusiness(tx: Tx, { name, owner, kecamatan, about, isReachable }: DemoBusiness, i: number) {
  const [business] = await tx
    .insert(businesses)
    .values({
      name,
      slug: slug(name),
      nameKey: nameKey(name),
      ownerName: owner,
      phone: isReachable ? demoPhone(i) : null,
      address: "Alamat contoh",
      kecamatanCode: kecamatan,
      about,
    })
    .returning();
  if (!business) throw new Error("A demo business could not be written.");
  return business;
}

/** Not the first: whoever tries the demo may give that yes, and take it back. */
const agreesToPartners = (i: number) => i > 0 && i % 4 !== 3;

/** The account of every owner but the first, who is `pelaku@contoh.test`. */
async function registerOwner(tx: Tx, { owner }: DemoBusiness, businessId: string, i: number) {
  const [user] = await tx
    .insert(users)
    .values({ name: `${owner} (contoh)`, phone: demoPhone(i) })
    .returning();
  if (!user) throw new Error("A demo owner could not be written.");
  const userId = user.id;
  await tx.insert(roleGrants).values({ userId, role: "pelaku", scopeKind: "business", scopeId: businessId });
  const purposes = agreesToPartners(i) ? (["layanan", "etalase", "mitra"] as const) : (["layanan", "etalase"] as const);
  await tx.insert(consents).values(
    purposes.map((purpose) => ({
      userId,
      businessId,
      purpose,
      wording: consentWordings[purpose],
      channel: "portal" as const,
    })),
  );
  return userId;
}

async function otherClerk(tx: Tx, placeIds: string[]): Promise<Person> {
  const [user] = await tx
    .insert(users)
    .values({ name: "Petugas Pajangan (contoh)", email: "pajangan@contoh.test" })
    .returning();
  if (!user) throw new Error("A demo clerk could not be written.");
  const grants = placeIds.map((scopeId) => ({ role: "petugas_galeri" as const, scopeKind: "place" as const, scopeId }));
  await tx.insert(roleGrants).values(grants.map((grant) => ({ userId: user.id, ...grant })));
  return { kind: "person", userId: user.id, name: user.name, grants };
}

async function describeGoods(tx: Tx, owner: Person, businessId: string, about: DemoBusiness) {
  const goods = [];
  for (const { name, category, class: classCode, price, weight, ingredients, story } of about.products) {
    const input = {
      businessId,
      name,
      classCode,
      categorySlug: category,
      price,
      weight: weight ?? null,
      ingredients: ingredients ?? null,
      description: story,
    };
    const id = await saveProduct(owner, input, tx);
    await tx
      .update(products)
      .set({ slug: slug(name) })
      .where(eq(products.id, id));
    goods.push({ id, name, class: classCode, category });
  }
  return goods;
}

async function waitForVerification(
  tx: Tx,
  owner: Person,
  verifier: Person,
  business: { id: string; name: string },
  papers: ReturnType<typeof papersFor>,
) {
  for (const [n, paper] of papers.entries()) {
    const documentId = await handIn(tx, owner, business, paper);
    if (paper.kind === "halal") {
      await returnDocument(
        verifier,
        { documentId, reason: "Foto buram atau terpotong. Mohon unggah ulang seluruh halaman." },
        tx,
      );
    }
    await tx
      .update(documents)
      .set({ submittedAt: momentIn(-n * 3 - 1) })
      .where(eq(documents.id, documentId));
  }
}

/** Most makers were visited; the very last still waits for it. */
async function seeProducer(tx: Tx, visitor: Person, businessId: string, i: number) {
  if (i === demoBusinesses.length - 1) return;
  const seen = { basis: "kunjungan", outcome: "positif", checkedOn: dayIn(-90 - i) } as const;
  const where = { latitude: null, longitude: null, accuracy: undefined };
  const note = "Contoh: dapur dan alatnya dilihat, produknya dibuat di tempat.";
  await recordProducerCheck(visitor, { businessId, note, ...seen, ...where, fileIds: [] }, tx);
}

async function curate(tx: Tx, clerk: Person, productId: string, decision: "diterima" | "dikembalikan") {
  const judged = decision === "diterima" ? goodJudgement : lackingJudgement;
  await curateProduct(clerk, { productId, ...judged }, tx);
}

/** Spreads what was just displayed and submitted over the last months, so that ages look like ages. */
async function growOlder(tx: Tx) {
  const back = sql`(('x' || substr(md5(${displays.id}::text), 1, 4))::bit(16)::int % 60) * interval '1 day'`;
  await tx.update(displays).set({
    since: sql`${displays.since} - interval '20 days' - ${back}`,
    lastConfirmedAt: sql`${displays.lastConfirmedAt} - ${back} / 4`,
  });
  await tx
    .update(products)
    .set({ submittedAt: sql`${products.submittedAt} - interval '5 days'` })
    .where(eq(products.state, "diajukan"));
}
