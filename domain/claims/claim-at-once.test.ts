import { randomUUID } from "node:crypto";
import { and, eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { db } from "@/db/client";
import { businesses, claims } from "@/db/schema";
import { cast } from "@/db/seed/cast";
import { provedPhone } from "@/db/seed/proved-phone";
import { claimBusiness } from "./claim-business";
import { claimByPhone } from "./claim-by-phone";
import { issueCode } from "./issue-code";
import { ownersIn, unclaimed } from "./testing";

/** Two connections at once, so nothing is rolled back: each test file has a database of its own. */
const { nobody, stranger, verifier, clerk } = await cast(db);
const agreed = { layanan: "on", etalase: false, mitra: false } as const;

test("two at once, one with a verified number and one with a code: one wins, the other waits for an officer", async () => {
  for (let round = 0; round < 6; round++) {
    const record = await unclaimed(db, `Serentak ${round}`);
    const phone = `+62812777000${String(round).padStart(2, "0")}`;
    await db.update(businesses).set({ phone }).where(eq(businesses.id, record.id));
    await provedPhone(db, nobody.userId, phone, verifier.userId);
    const { code } = await issueCode(clerk, { businessId: record.id, ktp: "on" });
    const before = await db.$count(businesses);
    const outcomes = await Promise.all([
      claimByPhone(nobody, { claimId: randomUUID(), businessId: record.id, ...agreed }, randomUUID()),
      claimBusiness(stranger, { claimId: randomUUID(), code, ...agreed }, randomUUID()),
    ]);
    expect(outcomes.filter(({ granted }) => granted)).toHaveLength(1);
    const winner = outcomes[0]?.granted ? nobody : stranger;
    const loser = outcomes[0]?.granted ? stranger : nobody;
    expect(await ownersIn(db, record.id)).toEqual([{ userId: winner.userId }]);
    const waits = and(eq(claims.businessId, record.id), eq(claims.state, "menunggu"));
    expect(await db.select({ by: claims.userId, cause: claims.cause }).from(claims).where(waits)).toEqual([
      { by: loser.userId, cause: "ada_pemilik" },
    ]);
    expect(await db.$count(businesses)).toBe(before);
  }
});
