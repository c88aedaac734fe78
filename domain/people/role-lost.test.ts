import { randomUUID } from "node:crypto";
import { and, eq, isNull } from "drizzle-orm";
import { expect, test } from "vitest";
import type { Tx } from "@/db/client";
import { auditEvents, claims, dataRequests, documents, roleGrants, users } from "@/db/schema";
import { sampleNumbers, submitting } from "@/db/seed/submitting";
import { rolledBack } from "@/db/testing";
import { saveProfile } from "../businesses/save-profile";
import { acceptClaim } from "../claims/accept-claim";
import { rejectClaim } from "../claims/reject-claim";
import { unclaimed } from "../claims/testing";
import { beginVisit } from "../counter/begin-visit";
import { Forbidden } from "../errors";
import { recordIdentity } from "../identity/record-identity";
import { unmaskIdentity } from "../identity/unmask-identity";
import { rejectDocument } from "../legalitas/reject-document";
import { returnDocument } from "../legalitas/return-document";
import { verifyDocument } from "../legalitas/verify-document";
import { issueLetter } from "../letters/issue-letter";
import { prepareMessage } from "../messages/prepare-message";
import { decideRequest } from "../personal-data/decide-request";
import { recordRequest } from "../personal-data/record-request";
import type { Person } from "../policy";
import { findActor } from "./find-actor";
import { grantRole } from "./grant-role";
import { revokeRole } from "./revoke-role";

const reason = "Tidak sesuai dengan dokumen.";

/** The page was opened with the role; between that and the submit an admin takes it away. */
async function loses(tx: Tx, admin: Person, person: Person, keeps?: "petugas_monitoring") {
  if (keeps) {
    const kept = { userId: person.userId, role: keeps, scopeKind: "office" as const, scopeId: "dinas" };
    await tx.insert(roleGrants).values(kept);
  }
  const held = and(eq(roleGrants.userId, person.userId), isNull(roleGrants.revokedAt));
  const grants = await tx.select().from(roleGrants).where(held);
  const epoch = 0;
  expect(await findActor(person.userId, epoch, tx)).toBeDefined();
  for (const { id, role } of grants) {
    if (role !== keeps) await revokeRole(admin, { grantId: id, reason: "Pindah tugas." }, tx);
  }
  expect(await findActor(person.userId, epoch, tx)).toBeUndefined(); // the page's own session is over
  const again = await findActor(person.userId, epoch + 1, tx);
  if (!again) throw new Error("The account is gone.");
  return again;
}

async function stage(tx: Tx) {
  const set = await submitting(tx);
  const record = await unclaimed(tx);
  const documentId = await set.submit("nib", sampleNumbers.nib);
  const asked = { userId: set.nobody.userId, businessId: record.id, cause: "tanpa_kode", state: "menunggu" } as const;
  const [claim] = await tx.insert(claims).values(asked).returning();
  const [request] = await tx.insert(dataRequests).values({ userId: set.owner.userId, kind: "hapus" }).returning();
  return { ...set, record, documentId, claimId: String(claim?.id), requestId: String(request?.id) };
}

async function expectRefused(tx: Tx, tries: Record<string, () => Promise<unknown>>) {
  const before = await tx.$count(auditEvents);
  for (const [what, submit] of Object.entries(tries)) {
    const refused = await submit().then(
      () => "done",
      (error: unknown) => (error instanceof Forbidden ? "refused" : error),
    );
    expect([what, refused]).toEqual([what, "refused"]);
  }
  expect(await tx.$count(auditEvents)).toBe(before);
}

for (const keeps of [undefined, "petugas_monitoring"] as const) {
  test(`an officer who lost the role between page and submit decides nothing${keeps ? ", whatever else they still are" : ""}`, () =>
    rolledBack(async (tx) => {
      const set = await stage(tx);
      const { documentId, claimId, business, record } = set;
      const by = await loses(tx, set.admin, set.verifier, keeps);
      const look = { businessId: business.id, kind: "nik", purpose: "cocokkan", words: "Mencocokkan KTP." } as const;
      const visit = { visitId: randomUUID(), counter: "dinas", businessId: record.id };
      const letter = { businessId: business.id, brand: "Opak", brandClass: 30, sawScale: true };
      const ask = { businessId: record.id, kind: "hapus", proof: "ktp", words: null } as const;
      const message = { businessId: business.id, words: "Foto P-IRT Anda buram." };
      await expectRefused(tx, {
        verify: () => verifyDocument(by, { documentId, reason: "" }, tx),
        return: () => returnDocument(by, { documentId, reason }, tx),
        reject: () => rejectDocument(by, { documentId, reason }, tx),
        accept: () => acceptClaim(by, { claimId, businessId: record.id, owners: undefined, reason }, tx),
        turnDown: () => rejectClaim(by, { claimId, reason }, tx),
        serve: () => beginVisit(by, visit, tx),
        unmask: () => unmaskIdentity(by, look, tx),
        note: () => recordIdentity(by, { businessId: business.id, kind: "nik", number: "3215075412967967" }, tx),
        letter: () => issueLetter(by, letter, tx),
        ask: () => recordRequest(by, ask, tx),
        write: () => prepareMessage(by, message, tx),
      });
      const [paper] = await tx.select().from(documents).where(eq(documents.id, documentId));
      expect(paper?.state).toBe("diajukan");
    }));
}

test("nor does an admin, nor an owner whose record went to somebody else", () =>
  rolledBack(async (tx) => {
    const set = await stage(tx);
    const { requestId, business, admin } = set;
    const other = set.head;
    await tx.insert(roleGrants).values({ userId: other.userId, role: "admin", scopeKind: "office", scopeId: "dinas" });
    await tx.update(users).set({ passwordHash: "ada" }).where(eq(users.id, other.userId));
    const owner = await loses(tx, admin, set.owner);
    const profile = {
      businessId: business.id,
      name: "Lain",
      phone: null,
      kecamatanCode: "32.15.05",
      address: null,
      about: null,
    };
    const second = await findActor(other.userId, 0, tx);
    if (!second) throw new Error("The other admin is gone.");
    const former = await loses(tx, second, admin);
    const role = { userId: set.nobody.userId, role: "verifikator", scopeId: "dinas" } as const;
    await expectRefused(tx, {
      profile: () => saveProfile(owner, profile, tx),
      decide: () => decideRequest(former, { requestId, decision: "dikabulkan", reason }, tx),
      grant: () => grantRole(former, role, tx),
    });
    const [request] = await tx.select().from(dataRequests).where(eq(dataRequests.id, requestId));
    expect(request?.state).toBe("menunggu");
  }));
