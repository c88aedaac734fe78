import { eq } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { businesses } from "@/db/schema";
import { holdsIdentityNumber } from "@/lib/hide-identity-numbers";
import { reachesEveryBusiness } from "../businesses/within-reach";
import { Forbidden, Refused } from "../errors";
import { findByNumber, typedNumber } from "../identity/find-by-number";
import { parseNik } from "../legalitas/permit-numbers/nik";
import { type Actor, canSomewhere } from "../policy";
import { findLikely } from "./find-likely";

/** The NIK that was typed into the box of the counter, if it is one; what only looks like one is told. */
export function typedNik(text: string) {
  const digits = typedNumber(text) ?? /^\d{14,}$/.exec(text.replaceAll(/[\s.-]/g, ""))?.[0];
  if (!digits) {
    if (!holdsIdentityNumber(text)) return undefined;
    throw new Refused("Ketik NIK-nya saja, atau namanya saja.", "cari");
  }
  const { value, problems } = parseNik(digits);
  if (value && !problems[0]) return value;
  throw new Refused(problems[0] ?? "NIK terdiri dari 16 angka. Periksa dengan KTP-nya.", "cari");
}

/** One of the businesses with this NIK: an address may name it in place of the number. */
export async function findByCard(actor: Actor, nik: string, tx: Db = db) {
  if (!canSomewhere(actor, "counter.serve")) throw new Forbidden();
  const [first] = await findByNumber(actor, nik, tx);
  return first?.id;
}

/** The businesses with the same NIK as this one, itself among them. */
export async function listSameCard(actor: Actor, businessId: string, tx: Db = db) {
  if (!canSomewhere(actor, "counter.serve") || !reachesEveryBusiness(actor, "business.read")) throw new Forbidden();
  const [kept] = await tx.select({ nikHash: businesses.nikHash }).from(businesses).where(eq(businesses.id, businessId));
  return kept?.nikHash ? findLikely(tx, { nikHashes: [kept.nikHash] }) : [];
}
