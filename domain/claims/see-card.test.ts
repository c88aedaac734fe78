import { and, eq, sql } from "drizzle-orm";
import { v7 } from "uuid";
import { expect, test } from "vitest";
import { auditEvents, claimCodes, ktpSightings } from "@/db/schema";
import { cast } from "@/db/seed/cast";
import { served } from "@/db/seed/served";
import { rolledBack } from "@/db/testing";
import { finishVisit } from "../counter/finish-visit";
import { getVisit } from "../counter/get-visit";
import { agree } from "../counter/testing";
import { databaseRefusal } from "../database-refusal";
import { Forbidden } from "../errors";
import { issueCode } from "./issue-code";
import { unclaimed } from "./testing";

test("who may not hand out codes does not become a witness of a card either", () =>
  rolledBack(async (tx) => {
    const { owner, head, visitor } = await cast(tx);
    const record = await unclaimed(tx);
    for (const person of [owner, head, visitor]) {
      await expect(issueCode(person, { businessId: record.id, ktp: "on" }, tx)).rejects.toThrow(Forbidden);
    }
    expect(await tx.$count(ktpSightings)).toBe(0);
  }));

test("at the counter there is no code before the card was seen in that visit, and who saw it when is on record", () =>
  rolledBack(async (tx) => {
    const { verifier, otherVerifier } = await cast(tx);
    const record = await unclaimed(tx);
    const visitId = await served(tx, verifier, record.id);
    await agree(tx, verifier, visitId);
    expect(await finishVisit(verifier, { visitId }, tx)).toBeUndefined();
    expect((await getVisit(verifier, visitId, tx)).cardSeen).toBeUndefined();
    const made = await finishVisit(otherVerifier, { visitId, ktp: "on" }, tx);
    expect(made?.code).toBeDefined();
    const [seen] = await tx.select().from(ktpSightings).where(eq(ktpSightings.businessId, record.id));
    expect(seen).toMatchObject({ visitId, seenBy: otherVerifier.userId, seenAt: expect.any(Date) });
    expect((await getVisit(verifier, visitId, tx)).cardSeen).toMatchObject({ seenBy: otherVerifier.name });
    const again = await finishVisit(verifier, { visitId, ktp: "on" }, tx);
    expect(again?.code).not.toBe(made?.code);
    const noted = and(eq(auditEvents.action, "ktp.see"), eq(auditEvents.subjectId, record.id));
    expect(await tx.$count(auditEvents, noted)).toBe(1);
  }));

test("who comes back another day with the receipt shows the card again; another visit of the business does not count", () =>
  rolledBack(async (tx) => {
    const { verifier } = await cast(tx);
    const record = await unclaimed(tx);
    const visitId = await served(tx, verifier, record.id);
    await agree(tx, verifier, visitId);
    const seenBy = verifier.userId;
    await tx
      .insert(ktpSightings)
      .values({ businessId: record.id, visitId, seenBy, seenAt: sql`now() - interval '13 hours'` });
    expect(await finishVisit(verifier, { visitId }, tx)).toBeUndefined();
    const later = await served(tx, verifier, record.id);
    expect(await finishVisit(verifier, { visitId: later }, tx)).toBeUndefined();
    const byHand = tx.transaction((tx) =>
      tx.insert(claimCodes).values({
        ...{ id: v7(), businessId: record.id, visitId: later, codeHash: "x", issuedBy: seenBy },
        expiresAt: sql`now() + interval '1 day'`,
      }),
    );
    const error = await byHand.catch((error: unknown) => error);
    expect(databaseRefusal(error)).toMatchObject({ field: "ktp", message: expect.stringMatching(/melihat KTP/) });
    expect(await finishVisit(verifier, { visitId: later, ktp: "on" }, tx)).toBeDefined();
  }));

test("away from the counter a code needs a card that some officer saw, once", () =>
  rolledBack(async (tx) => {
    const { clerk, verifier } = await cast(tx);
    const record = await unclaimed(tx);
    const refused = tx.transaction((tx) => issueCode(clerk, { businessId: record.id }, tx));
    await expect(refused).rejects.toMatchObject({ field: "ktp" });
    await issueCode(clerk, { businessId: record.id, ktp: "on" }, tx);
    await issueCode(verifier, { businessId: record.id }, tx);
    expect(await tx.$count(ktpSightings, eq(ktpSightings.businessId, record.id))).toBe(1);
  }));
