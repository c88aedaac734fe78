import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import type { Db } from "@/db/client";
import { counterVisits } from "@/db/schema";
import { uploaded } from "@/db/seed/uploaded";
import type { Person } from "../policy";
import { recordConsents } from "./record-consents";
import { recordConsentsInput, registerBusinessInput } from "./schema";

/** What an officer fills in for somebody who walks in, with the scan of the form that they signed. */
export async function registration(tx: Db, officer: Person, fields: Record<string, string> = {}) {
  return registerBusinessInput.parse({
    visitId: randomUUID(),
    counter: "dinas",
    name: "Warung Loket",
    ownerName: "Bu Loket",
    phone: "0812 1111 2222",
    kecamatanCode: "32.15.26",
    address: "Jl. Contoh 9",
    layanan: "on",
    fileId: await uploaded(tx, officer, "persetujuan"),
    ...fields,
  });
}

/** The person of a visit signs the form. */
export async function agree(tx: Db, officer: Person, visitId: string, more: Record<string, string> = {}) {
  const fileId = await uploaded(tx, officer, "persetujuan");
  await recordConsents(officer, recordConsentsInput.parse({ visitId, fileId, layanan: "on", ...more }), tx);
}

/** Which business a visit serves. */
export async function businessOf(tx: Db, visitId: string) {
  const [visit] = await tx
    .select({ id: counterVisits.businessId })
    .from(counterVisits)
    .where(eq(counterVisits.id, visitId));
  if (!visit) throw new Error("No such visit.");
  return visit;
}
