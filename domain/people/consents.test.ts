import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { consents } from "@/db/schema";
import { cast } from "@/db/seed/cast";
import { rolledBack } from "@/db/testing";
import { Forbidden } from "../errors";
import { giveConsent } from "./give-consent";
import { listOwnConsents } from "./list-own-consents";
import { withdrawConsent } from "./withdraw-consent";

test("refuses a stranger and an admin: only the owner agrees", () =>
  rolledBack(async (tx) => {
    const { stranger, admin, business } = await cast(tx);
    const consent = { businessId: business.id, purpose: "etalase" } as const;
    await expect(giveConsent(stranger, consent, tx)).rejects.toThrow(Forbidden);
    await expect(giveConsent(admin, consent, tx)).rejects.toThrow(Forbidden);
    await expect(withdrawConsent(stranger, consent, tx)).rejects.toThrow(Forbidden);
  }));

test("refuses to serve without being allowed to", () =>
  rolledBack(async (tx) => {
    const { owner, business } = await cast(tx);
    const consent = { businessId: business.id, purpose: "layanan" } as const;
    await expect(withdrawConsent(owner, consent, tx)).rejects.toThrow(/hubungi dinas/);
  }));

test("is given, withdrawn and given again, and every time is kept", () =>
  rolledBack(async (tx) => {
    const { owner, business } = await cast(tx);
    const consent = { businessId: business.id, purpose: "etalase" } as const;
    await giveConsent(owner, consent, tx);
    await giveConsent(owner, consent, tx);
    await withdrawConsent(owner, consent, tx);
    await withdrawConsent(owner, consent, tx);
    const [mine] = await listOwnConsents(owner, tx);
    expect(mine?.consents.find(({ purpose }) => purpose === "etalase")?.givenAt).toBeUndefined();
    await giveConsent(owner, consent, tx);
    const rows = await tx.select().from(consents).where(eq(consents.userId, owner.userId));
    expect(rows.map(({ withdrawnAt }) => withdrawnAt === null).sort()).toEqual([false, true]);
  }));
