import { expect, test } from "vitest";
import { auditEvents, documentDecisions, documents, officerLinks } from "@/db/schema";
import { cast } from "@/db/seed/cast";
import { rolledBack } from "@/db/testing";
import { Forbidden, NotFound } from "../errors";
import { declareLink } from "./declare-link";
import { endLink } from "./end-link";
import { listLinks } from "./list-links";

const family = { relation: "keluarga" as const, note: null };

test("owners and strangers declare nothing; an officer only for themselves; nobody frees themselves", () =>
  rolledBack(async (tx) => {
    const { owner, nobody, districtOfficer, clerk, verifier, business, admin } = await cast(tx);
    const about = { businessId: business.id, ...family };
    for (const actor of [owner, nobody, districtOfficer]) {
      await expect(declareLink(actor, { ...about, userId: actor.userId }, tx)).rejects.toThrow(Forbidden);
    }
    await expect(declareLink(clerk, { ...about, userId: verifier.userId }, tx)).rejects.toThrow(Forbidden);
    await expect(listLinks(clerk, verifier.userId, tx)).rejects.toThrow(Forbidden);
    await declareLink(clerk, { ...about, userId: clerk.userId }, tx);
    const [link] = await listLinks(clerk, clerk.userId, tx);
    const end = { linkId: link?.id ?? "", reason: "Sudah tidak bersaudara." };
    await expect(endLink(clerk, end, tx)).rejects.toThrow(Forbidden);
    await endLink(admin, end, tx);
    await expect(endLink(admin, end, tx)).rejects.toThrow(NotFound);
    expect(await listLinks(admin, clerk.userId, tx)).toEqual([]);
    const trail = (await tx.select().from(auditEvents)).map(({ action }) => action);
    expect(trail).toEqual(["person.declare_link", "person.end_link"]);
    expect(await tx.$count(officerLinks)).toBe(1);
  }));

test("the database refuses a linked officer's decision on a document", () =>
  rolledBack(async (tx) => {
    const { admin, verifier, business } = await cast(tx);
    await declareLink(admin, { userId: verifier.userId, businessId: business.id, ...family }, tx);
    const [document] = await tx
      .insert(documents)
      .values({ businessId: business.id, kind: "nib", typedNumber: "1", number: "1", state: "terverifikasi" })
      .returning({ id: documents.id });
    const decision = { documentId: document?.id ?? "", decision: "terverifikasi" as const, reason: "Sesuai" };
    const insert = tx.transaction((tx) =>
      tx.insert(documentDecisions).values({ ...decision, decidedBy: verifier.userId }),
    );
    await expect(insert).rejects.toMatchObject({ cause: { constraint_name: "decided_by_linked" } });
  }));
