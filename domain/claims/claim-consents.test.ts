import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import type { Db } from "@/db/client";
import { cast } from "@/db/seed/cast";
import { rolledBack } from "@/db/testing";
import type { Person } from "../policy";
import { acceptClaim } from "./accept-claim";
import { claimBusiness } from "./claim-business";
import { issueCode } from "./issue-code";
import { listClaims } from "./list-claims";
import { askForClaimInput, claimBusinessInput } from "./schema";
import { agreedIn, unclaimed } from "./testing";
import { undoClaim } from "./undo-claim";

const agreed = { layanan: "on", etalase: true, mitra: false } as const;

const claim = (actor: Person, code: string, tx: Db, claimId = randomUUID()) =>
  claimBusiness(actor, { claimId, code, ...agreed }, randomUUID(), tx);

test("nobody claims without the service consent: the form refuses it, with or without a code", () => {
  const typed = { claimId: randomUUID(), code: "ABCD-EFGH-JKLM", businessName: "Warung", phone: "081200000000" };
  for (const form of [claimBusinessInput, askForClaimInput]) {
    expect(form.safeParse(typed).error?.issues).toMatchObject([{ path: ["layanan"] }]);
    expect(form.parse({ ...typed, layanan: "on" })).toMatchObject({ layanan: "on", etalase: false, mitra: false });
  }
});

test("what a claimant agrees to while an officer still decides holds for no record, and for none once undone", () =>
  rolledBack(async (tx) => {
    const { clerk, verifier, otherVerifier, nobody, visitor } = await cast(tx);
    const record = await unclaimed(tx);
    const { code } = await issueCode(clerk, { businessId: record.id, ktp: "on" }, tx);
    await claim(nobody, code, tx);
    const [, first] = await agreedIn(tx, record.id);
    await claim(visitor, code, tx);
    expect((await agreedIn(tx, record.id)).every(({ userId }) => userId === nobody.userId)).toBe(true);
    const [waiting] = await listClaims(verifier, "menunggu", tx);
    const decision = { claimId: String(waiting?.id), reason: "Suami istri, KK ditunjukkan." };
    await acceptClaim(verifier, { ...decision, businessId: record.id, owners: "bersama" }, tx);
    expect(await agreedIn(tx, record.id)).toHaveLength(4);
    await undoClaim(otherVerifier, decision, tx);
    const left = await agreedIn(tx, record.id);
    expect(left).toHaveLength(2);
    expect(left).toContainEqual(first);
  }));
