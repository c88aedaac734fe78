import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import type { Tx } from "@/db/client";
import { accountPhones, businesses, claims } from "@/db/schema";
import { cast } from "@/db/seed/cast";
import { provedPhone } from "@/db/seed/proved-phone";
import { rolledBack } from "@/db/testing";
import { acceptClaim } from "./accept-claim";
import { claimBusiness } from "./claim-business";
import { claimByPhone } from "./claim-by-phone";
import { makeCode } from "./make-code";
import { rejectClaim } from "./reject-claim";
import { seeCard } from "./see-card";
import { ownersIn, unclaimed } from "./testing";
import { undoClaim } from "./undo-claim";

const phone = "+6281288880001";
const agreed = { layanan: "on", etalase: true, mitra: false } as const;
const reason = "KTP tidak sama dengan catatan kami.";

async function stage(tx: Tx) {
  const set = await cast(tx);
  const record = await unclaimed(tx);
  await tx.update(businesses).set({ phone }).where(eq(businesses.id, record.id));
  await provedPhone(tx, set.nobody.userId, phone, set.verifier.userId);
  const byPhone = (actor = set.nobody) =>
    claimByPhone(actor, { claimId: randomUUID(), businessId: record.id, ...agreed }, randomUUID(), tx);
  const byCode = (code: string, actor = set.nobody) =>
    claimBusiness(actor, { claimId: randomUUID(), code, ...agreed }, randomUUID(), tx);
  const asked = { businessId: record.id, userId: set.nobody.userId, cause: "tanpa_kode", state: "menunggu" } as const;
  const turnDown = async () => {
    const [claim] = await tx.insert(claims).values(asked).returning();
    const claimId = String(claim?.id);
    await rejectClaim(set.verifier, { claimId, reason }, tx);
  };
  return { ...set, record, byPhone, byCode, turnDown };
}

test("whom an officer told no gets the record by no number: it waits for staff, who may still agree", () =>
  rolledBack(async (tx) => {
    const { record, byPhone, turnDown, nobody, verifier } = await stage(tx);
    await turnDown();
    expect(await byPhone()).toEqual({ granted: false, businessId: record.id });
    expect(await ownersIn(tx, record.id)).toEqual([]);
    const [waiting] = await tx.select().from(claims).where(eq(claims.state, "menunggu"));
    expect(waiting).toMatchObject({ cause: "pernah_ditolak", userId: nobody.userId });
    const accepted = { claimId: String(waiting?.id), businessId: record.id, owners: undefined, reason };
    await acceptClaim(verifier, accepted, tx);
    expect(await ownersIn(tx, record.id)).toEqual([{ userId: nobody.userId }]);
  }));

test("nor by a code from before; by one that the office made since, they do", () =>
  rolledBack(async (tx) => {
    const { record, byCode, turnDown, nobody, verifier } = await stage(tx);
    await seeCard(tx, verifier, { businessId: record.id });
    const { code } = await makeCode(tx, verifier, record.id, null);
    await turnDown();
    await tx.execute(`update claim_codes set issued_at = now() - interval '1 minute'`);
    expect(await byCode(code)).toEqual({ granted: false, businessId: record.id });
    expect(await ownersIn(tx, record.id)).toEqual([]);
    const { code: newer } = await makeCode(tx, verifier, record.id, null);
    expect(await byCode(newer)).toMatchObject({ granted: true });
    expect(await ownersIn(tx, record.id)).toEqual([{ userId: nobody.userId }]);
  }));

test("nor does whom it was taken back from; somebody else with the number is asked nothing", () =>
  rolledBack(async (tx) => {
    const { record, byPhone, nobody, stranger, verifier } = await stage(tx);
    await byPhone();
    const [taken] = await tx.select().from(claims).where(eq(claims.userId, nobody.userId));
    await undoClaim(verifier, { claimId: String(taken?.id), reason }, tx);
    expect(await byPhone()).toEqual({ granted: false, businessId: record.id });
    await tx
      .update(claims)
      .set({ state: "ditolak", decidedAt: new Date(), decidedBy: verifier.userId, reason })
      .where(eq(claims.state, "menunggu"));
    await tx.update(accountPhones).set({ endedAt: new Date() });
    await provedPhone(tx, stranger.userId, phone, verifier.userId);
    expect(await byPhone(stranger)).toMatchObject({ granted: true });
  }));
