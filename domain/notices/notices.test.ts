import { expect, test } from "vitest";
import { noticeKinds, notices } from "@/db/schema";
import { cast } from "@/db/seed/cast";
import { rolledBack } from "@/db/testing";
import { countUnread } from "./count-unread";
import { listNotices } from "./list-notices";
import { markRead } from "./mark-read";
import { noticeWords } from "./notice-words";
import { notifyOwners } from "./notify-owners";
import { notifyRoles } from "./notify-roles";

const told = { kind: "produk_turun" as const, subject: "s", period: "2026-11-24", details: { name: "Opak" } };
const soon = () => new Date(Date.now() + 1000);

test("nobody sees or reads away what is told to another: stranger, other role, no role", () =>
  rolledBack(async (tx) => {
    const { owner, stranger, nobody, clerk, verifier, head, business } = await cast(tx);
    await notifyOwners(tx, [{ businessId: business.id, ...told }]);
    await notifyRoles(tx, ["verifikator"], { kind: "petugas_turun", period: "2026-11-24" });
    const seen = async (person: typeof owner) => (await listNotices(person, tx)).map(({ kind }) => kind);
    for (const person of [stranger, nobody, clerk, head]) {
      expect(await seen(person)).toEqual([]);
      await markRead(person, { upTo: soon() }, tx);
    }
    await markRead(verifier, { upTo: soon() }, tx);
    expect(await seen(owner)).toEqual(["produk_turun"]);
    expect(await seen(verifier)).toEqual(["petugas_turun"]);
    expect([await countUnread(owner, tx), await countUnread(verifier, tx)]).toEqual([1, 0]);
  }));

test("the same thing is told once, and a new day tells it anew", () =>
  rolledBack(async (tx) => {
    const { owner, business } = await cast(tx);
    for (const period of ["2026-11-24", "2026-11-24", "2026-11-25"]) {
      await notifyOwners(tx, [{ businessId: business.id, ...told, period }]);
      await notifyRoles(tx, ["verifikator", "petugas_galeri"], { kind: "petugas_turun", period });
    }
    expect(await listNotices(owner, tx)).toHaveLength(2);
    expect(await tx.$count(notices)).toBe(6);
  }));

test("each officer reads for themselves, and what comes later stays unread", () =>
  rolledBack(async (tx) => {
    const { verifier, otherVerifier } = await cast(tx);
    await notifyRoles(tx, ["verifikator"], { kind: "petugas_turun", period: "2026-11-23" });
    const upTo = soon();
    await markRead(verifier, { upTo }, tx);
    await markRead(verifier, { upTo }, tx);
    expect([await countUnread(verifier, tx), await countUnread(otherVerifier, tx)]).toEqual([0, 1]);
    const later = new Date(upTo.getTime() + 1000);
    const notice = { role: "verifikator", kind: "petugas_turun", subject: "semua", period: "2026-11-24" } as const;
    await tx.insert(notices).values({ ...notice, createdAt: later });
    await markRead(verifier, { upTo }, tx);
    expect(await countUnread(verifier, tx)).toBe(1);
  }));

test("every kind has its sentence and its page", () => {
  const details = {
    name: "P-IRT",
    kind: "pirt",
    number: "206321501024330",
    reason: "Berakhir.",
    soon: "2",
    ended: "1",
  };
  for (const kind of noticeKinds) {
    const { title, text, href } = noticeWords({ kind, subject: "x", period: "2027-01-31", details });
    expect(`${title} ${text}`).not.toMatch(/undefined|null/);
    expect(href).toMatch(/^\/(pelaku|dinas)\//);
  }
});
