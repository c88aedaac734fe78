import { eq, sql } from "drizzle-orm";
import { expect, test } from "vitest";
import type { Tx } from "@/db/client";
import { auditEvents } from "@/db/schema";
import { cast } from "@/db/seed/cast";
import { rolledBack } from "@/db/testing";
import { recordAudit } from "../audit";
import { Forbidden } from "../errors";
import type { Actor } from "../policy";
import { findBrokenLink } from "./find-broken-link";
import { listAuditChoices } from "./list-audit-choices";
import { listAuditEvents } from "./list-audit-events";
import { auditFilter } from "./schema";

/** As at commit: the rows so far take their place in the chain. */
const settle = (tx: Tx) => tx.execute(sql`set constraints all immediate`);

async function write(tx: Tx, actor: Actor, id: string, ...actions: string[]) {
  for (const action of actions) await recordAudit(tx, actor, action, { kind: "uji", id }, { action });
  await settle(tx);
}

const of = (change: object = {}) => auditFilter.parse({ kind: "uji", ...change });

test("refuses who may not read the trail", () =>
  rolledBack(async (tx) => {
    const { owner, clerk, verifier } = await cast(tx);
    for (const actor of [owner, clerk, verifier]) {
      await expect(listAuditEvents(actor, of(), tx)).rejects.toThrow(Forbidden);
      await expect(listAuditChoices(actor, tx)).rejects.toThrow(Forbidden);
    }
  }));

test("filters by person, action, kind, subject and day", () =>
  rolledBack(async (tx) => {
    const { head, admin } = await cast(tx);
    await write(tx, admin, "a", "uji.satu", "uji.dua");
    await write(tx, head, "b", "uji.satu");
    const found = async (change: object) => (await listAuditEvents(head, of(change), tx)).events.length;
    expect(await found({})).toBe(3);
    expect(await found({ person: "admin" })).toBe(2);
    expect(await found({ person: "%" })).toBe(0);
    expect(await found({ action: "uji.satu" })).toBe(2);
    expect(await found({ subject: "b" })).toBe(1);
    expect(await found({ day: "2020-01-01" })).toBe(0);
    expect(await found({ day: "bukan tanggal" })).toBe(3);
    expect(await listAuditChoices(head, tx)).toMatchObject({ actions: expect.arrayContaining(["uji.dua"]) });
  }));

test("pages through everything once, newest first, even what was written at one instant", () =>
  rolledBack(async (tx) => {
    const { head } = await cast(tx);
    await write(tx, head, "a", ...Array.from({ length: 65 }, (_, n) => `uji.${n}`));
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const page = await listAuditEvents(head, of({ after }), tx);
      seen.push(...page.events.map(({ action }) => action));
      after = page.next;
    } while (after);
    expect(seen).toHaveLength(65);
    expect(new Set(seen).size).toBe(65);
  }));

test("names the first row that was changed behind the portal's back", () =>
  rolledBack(async (tx) => {
    const { head } = await cast(tx);
    await write(tx, head, "a", "uji.satu", "uji.dua", "uji.tiga");
    expect((await findBrokenLink(tx)).broken).toBeUndefined();
    await tx.execute(sql`alter table audit_events disable trigger audit_events_no_update`);
    await tx.update(auditEvents).set({ actorName: "Orang lain" }).where(eq(auditEvents.action, "uji.dua"));
    expect((await findBrokenLink(tx)).broken).toMatchObject({ action: "uji.dua", actorName: "Orang lain" });
    const { events } = await listAuditEvents(head, of(), tx);
    expect(events.filter(({ fits }) => !fits).map(({ action }) => action)).toEqual(["uji.dua"]);
  }));

test("notices a row that was removed", () =>
  rolledBack(async (tx) => {
    const { head } = await cast(tx);
    await write(tx, head, "a", "uji.satu", "uji.dua", "uji.tiga");
    await tx.execute(sql`alter table audit_events disable trigger audit_events_no_delete`);
    await tx.delete(auditEvents).where(eq(auditEvents.action, "uji.dua"));
    expect((await findBrokenLink(tx)).broken).toMatchObject({ action: "uji.tiga" });
    const { events } = await listAuditEvents(head, of(), tx);
    expect(events.find(({ action }) => action === "uji.tiga")).toMatchObject({ fits: false });
  }));

test.each(["audit_events", "document_decisions", "curations", "place_reports", "visits"])(
  "%s can't be changed, thinned out or emptied by the portal's own account",
  (table) =>
    rolledBack(async (tx) => {
      const { head } = await cast(tx);
      await write(tx, head, "a", "uji.satu");
      await expect(tx.execute(sql`truncate ${sql.identifier(table)} cascade`)).rejects.toMatchObject({
        cause: { code: "GU001" },
      });
    }),
);
