import { randomUUID } from "node:crypto";
import { and, eq, isNull } from "drizzle-orm";
import { expect, test } from "vitest";
import type { Tx } from "@/db/client";
import { assistanceCases, caseEntries, caseSteps } from "@/db/schema";
import { cast } from "@/db/seed/cast";
import { sampleFacts } from "@/db/seed/sample-facts";
import { uploaded } from "@/db/seed/uploaded";
import { rolledBack } from "@/db/testing";
import { addDays } from "@/lib/day-steps";
import { today } from "@/lib/today";
import { Conflict, Forbidden, NotFound, Refused } from "../errors";
import { returnDocument } from "../legalitas/return-document";
import { runDay } from "../legalitas/run-day";
import { submitDocument } from "../legalitas/submit-document";
import { verifyDocument } from "../legalitas/verify-document";
import { withdrawDocument } from "../legalitas/withdraw-document";
import { listNotices } from "../notices/list-notices";
import { submitProduct } from "../products/submit-product";
import { askForHelp } from "./ask-for-help";
import { endAppointment } from "./end-appointment";
import { getCase } from "./get-case";
import { getOwnCase } from "./get-own-case";
import { handOverCase } from "./hand-over-case";
import { listCases } from "./list-cases";
import { listOwnCases } from "./list-own-cases";
import { makeAppointment } from "./make-appointment";
import { moveDue } from "./move-due";
import { settleCases } from "./settle-cases";
import { stopCase } from "./stop-case";
import { takeCase } from "./take-case";
import { tickOwnStep, tickStep } from "./tick-step";
import { writeMessage } from "./write-message";
import { writeNote } from "./write-note";

const numbers = { nib: "0220003690831", pirt: "2153215793363-29", halal: "ID35110017058840424" };
type Kind = keyof typeof numbers;

async function stage(tx: Tx) {
  const people = await cast(tx);
  const { owner, verifier, business, crackers } = people;
  const open = async () =>
    tx
      .select()
      .from(assistanceCases)
      .where(and(eq(assistanceCases.businessId, business.id), isNull(assistanceCases.closedAt)))
      .orderBy(assistanceCases.kind);
  const handIn = async (kind: Kind) =>
    submitDocument(
      owner,
      {
        businessId: business.id,
        kind,
        number: numbers[kind],
        issuedOn: undefined,
        expiresOn: kind === "pirt" ? "2029-12-31" : undefined,
        fileIds: [await uploaded(tx, owner)],
        isAsPrinted: true,
        productIds: [crackers.id],
        facts: sampleFacts(kind, numbers[kind]),
      },
      tx,
    );
  const approve = (documentId: string) => verifyDocument(verifier, { documentId, reason: "" }, tx);
  const submitted = async () => {
    await submitProduct(owner, { productId: crackers.id }, tx);
    const [, , pirt] = await open();
    if (!pirt) throw new Error("The case was not opened.");
    return pirt;
  };
  return { ...people, open, handIn, approve, submitted };
}

test("who may not: strangers, other districts, clerks, an officer for a business of their own", () =>
  rolledBack(async (tx) => {
    const world = await stage(tx);
    const { submitted, owner, stranger, clerk, visitor, nobody, otherDistrictOfficer, verifier, head, business } =
      world;
    const { id: caseId } = await submitted();
    const note = { caseId, text: "Catatan", audience: "internal" as const };
    for (const person of [stranger, clerk, visitor, nobody, otherDistrictOfficer, owner]) {
      await expect(writeNote(person, note, tx)).rejects.toThrow(NotFound);
      await expect(takeCase(person, { caseId, reason: "" }, tx)).rejects.toThrow(NotFound);
      await expect(stopCase(person, { caseId, reason: "Tidak jadi" }, tx)).rejects.toThrow(NotFound);
    }
    await expect(takeCase(head, { caseId, reason: "" }, tx)).rejects.toThrow(Forbidden);
    const own = { role: "pelaku", scopeKind: "business", scopeId: business.id } as const;
    const both = { ...verifier, grants: [...verifier.grants, own] };
    await expect(takeCase(both, { caseId, reason: "" }, tx)).rejects.toThrow(Forbidden);
    for (const person of [stranger, verifier]) {
      await expect(writeMessage(person, { caseId, text: "Halo" }, tx)).rejects.toThrow(NotFound);
      await expect(tickOwnStep(person, { caseId, position: 1, done: "ya" }, tx)).rejects.toThrow(NotFound);
      await expect(askForHelp(person, { businessId: business.id, kind: "merek", words: "" }, tx)).rejects.toThrow(
        Forbidden,
      );
    }
    await expect(getOwnCase(stranger, caseId, tx)).rejects.toThrow(NotFound);
    await expect(getCase(otherDistrictOfficer, caseId, tx)).rejects.toThrow(NotFound);
    for (const person of [owner, clerk]) await expect(getCase(person, caseId, tx)).rejects.toThrow(Forbidden);
    expect((await listCases(otherDistrictOfficer, { view: "semua" }, tx)).rows).toEqual([]);
    await expect(takeCase(verifier, { caseId: randomUUID(), reason: "" }, tx)).rejects.toThrow(NotFound);
  }));

test("a product submitted without papers opens a case for each, once, and tells owner and officers", () =>
  rolledBack(async (tx) => {
    const { submitted, open, owner, verifier, districtOfficer, otherDistrictOfficer, business } = await stage(tx);
    await submitted();
    expect((await open()).map(({ kind, origin }) => [kind, origin])).toEqual([
      ["halal", "pengajuan"],
      ["nib", "pengajuan"],
      ["pirt", "pengajuan"],
    ]);
    await settleCases(tx, [business.id]);
    expect(await open()).toHaveLength(3);
    const steps = await tx.select().from(caseSteps);
    expect(steps.filter(({ isUpload }) => isUpload)).toHaveLength(3);
    expect(steps.every(({ dueOn }) => dueOn > today())).toBe(true);
    const kindsTold = async (person: typeof owner) => (await listNotices(person, {}, tx)).rows.map(({ kind }) => kind);
    expect(await kindsTold(owner)).toEqual(["damping_dibuka", "damping_dibuka", "damping_dibuka"]);
    expect(await kindsTold(verifier)).toContain("petugas_damping");
    expect(await kindsTold(districtOfficer)).toEqual(["kecamatan_damping"]);
    expect(await kindsTold(otherDistrictOfficer)).toEqual([]);
    expect(await listOwnCases(owner, business.id, tx)).toHaveLength(3);
  }));

test("the database allows one open case for a business and a kind, whatever the door", () =>
  rolledBack(async (tx) => {
    const { submitted, business } = await stage(tx);
    await submitted();
    const again = tx.insert(assistanceCases).values({ businessId: business.id, kind: "pirt", origin: "permintaan" });
    await expect(again).rejects.toMatchObject({ cause: { constraint_name: "assistance_cases_one_open" } });
  }));

test("handing in is a step that does itself; verifying closes; losing opens anew with the same officer", () =>
  rolledBack(async (tx) => {
    const { submitted, open, handIn, approve, verifier, owner } = await stage(tx);
    const { id: caseId } = await submitted();
    await takeCase(verifier, { caseId, reason: "" }, tx);
    const upload = async () => (await getOwnCase(owner, caseId, tx)).steps.find(({ isUpload }) => isUpload)?.doneAt;
    expect(await upload()).toBeNull();
    const first = await handIn("pirt");
    expect(await upload()).toBeInstanceOf(Date);
    await returnDocument(verifier, { documentId: first, reason: "Foto buram" }, tx);
    expect(await upload()).toBeNull();
    const documentId = await handIn("pirt");
    await approve(documentId);
    expect((await open()).map(({ kind }) => kind)).toEqual(["halal", "nib"]);
    const closed = await getOwnCase(owner, caseId, tx);
    expect(closed).toMatchObject({ outcome: "selesai", documentId, reason: null });
    expect((await listNotices(owner, {}, tx)).rows.map(({ kind }) => kind)).toContain("damping_selesai");
    await withdrawDocument(verifier, { documentId, reason: "Dicabut dinas kesehatan" }, tx);
    const [, , again] = await open();
    expect(again).toMatchObject({ kind: "pirt", followsId: caseId, officerId: verifier.userId });
  }));

test("a stopped case stays stopped until its product is submitted anew", () =>
  rolledBack(async (tx) => {
    const { submitted, open, verifier, owner, business } = await stage(tx);
    const { id: caseId } = await submitted();
    await expect(stopCase(verifier, { caseId, reason: "" }, tx)).rejects.toThrow();
    await stopCase(verifier, { caseId, reason: "Pemilik pindah usaha" }, tx);
    await settleCases(tx, [business.id]);
    expect((await open()).map(({ kind }) => kind)).toEqual(["halal", "nib"]);
    await expect(writeNote(verifier, { caseId, text: "Lagi", audience: "internal" }, tx)).rejects.toThrow(Conflict);
    await askForHelp(owner, { businessId: business.id, kind: "pirt", words: "Saya lanjut lagi" }, tx);
    const [, , again] = await open();
    expect(again).toMatchObject({ kind: "pirt", origin: "permintaan", followsId: caseId });
  }));

test("asked for without a product it ends with the document; asked for twice it stays one", () =>
  rolledBack(async (tx) => {
    const { open, handIn, approve, owner, business } = await stage(tx);
    const ask = { businessId: business.id, kind: "nib", words: "Bagaimana caranya?" };
    const caseId = await askForHelp(owner, ask, tx);
    expect(await askForHelp(owner, ask, tx)).toBe(caseId);
    await approve(await handIn("nib"));
    expect(await open()).toEqual([]);
    await expect(askForHelp(owner, ask, tx)).rejects.toMatchObject({ field: "kind" });
    await expect(askForHelp(owner, { ...ask, kind: "paspor" }, tx)).rejects.toMatchObject({ field: "kind" });
  }));

test("one officer is responsible: others take over with a reason, the head gives it to anyone who may", () =>
  rolledBack(async (tx) => {
    const world = await stage(tx);
    const { submitted, verifier, otherVerifier, districtOfficer, otherDistrictOfficer, head, clerk } = world;
    const { id: caseId } = await submitted();
    await tickStep(verifier, { caseId, position: 1, done: "ya" }, tx);
    expect(await getCase(verifier, caseId, tx)).toMatchObject({ isMine: true });
    const step = { caseId, position: 2, done: "ya" as const };
    await expect(tickStep(otherVerifier, step, tx)).rejects.toThrow(/ditangani Verifikator Satu/);
    await expect(takeCase(otherVerifier, { caseId, reason: "" }, tx)).rejects.toMatchObject({ field: "reason" });
    await takeCase(otherVerifier, { caseId, reason: "Verifikator Satu cuti" }, tx);
    expect((await listNotices(verifier, {}, tx)).rows.map(({ kind }) => kind)).toContain("damping_diambil");
    const over = { caseId, officerId: districtOfficer.userId, reason: "Dekat dengan pemilik" };
    await expect(handOverCase(verifier, over, tx)).rejects.toThrow(Forbidden);
    await handOverCase(otherVerifier, over, tx);
    expect((await listNotices(districtOfficer, {}, tx)).rows.map(({ kind }) => kind)).toContain("damping_diserahkan");
    for (const { userId } of [clerk, otherDistrictOfficer]) {
      await expect(handOverCase(head, { ...over, officerId: userId }, tx)).rejects.toMatchObject({
        field: "officerId",
      });
    }
    await handOverCase(head, { ...over, officerId: verifier.userId }, tx);
    expect((await listCases(verifier, { view: "saya" }, tx)).rows.map(({ id }) => id)).toEqual([caseId]);
  }));

test("owners tick their own steps, never the officer's nor the upload; a tick can be taken back", () =>
  rolledBack(async (tx) => {
    const { submitted, owner } = await stage(tx);
    const { id: caseId } = await submitted();
    const { steps } = await getOwnCase(owner, caseId, tx);
    for (const { position, who, isUpload } of steps) {
      const tick = tickOwnStep(owner, { caseId, position, done: "ya" }, tx);
      if (who === "pemilik" && !isUpload) await tick;
      else await expect(tick).rejects.toThrow(Refused);
    }
    await tickOwnStep(owner, { caseId, position: 1, done: "tidak" }, tx);
    const after = await getOwnCase(owner, caseId, tx);
    expect(after.steps.find(({ position }) => position === 1)?.doneAt).toBeNull();
    expect(after.entries.at(-1)?.text).toMatch(/^Dibuka lagi/);
  }));

test("appointments are told to the owner, end with what became of them, and only when their time has come", () =>
  rolledBack(async (tx) => {
    const { submitted, owner, verifier } = await stage(tx);
    const { id: caseId } = await submitted();
    const about = { caseId, date: addDays(today(), 3), time: "09:30", place: "Kantor dinas", note: "Bawa KTP" };
    await expect(makeAppointment(verifier, { ...about, date: "2020-01-01" }, tx)).rejects.toMatchObject({
      field: "date",
    });
    const appointmentId = await makeAppointment(verifier, about, tx);
    expect((await listNotices(owner, {}, tx)).rows[0]?.details).toMatchObject({ place: "Kantor dinas" });
    await expect(endAppointment(verifier, { appointmentId, state: "tidak_hadir", why: "" }, tx)).rejects.toThrow(
      "belum tiba",
    );
    await expect(endAppointment(verifier, { appointmentId, state: "dibatalkan", why: "" }, tx)).rejects.toMatchObject({
      field: "why",
    });
    const later = new Date(Date.now() + 4 * 86_400_000);
    await endAppointment(verifier, { appointmentId, state: "terlaksana", why: "" }, tx, later);
    await expect(endAppointment(verifier, { appointmentId, state: "terlaksana", why: "" }, tx, later)).rejects.toThrow(
      Conflict,
    );
  }));

test("what the office notes for itself the owner never reads; what happened is written once", () =>
  rolledBack(async (tx) => {
    const { submitted, owner, verifier, districtOfficer } = await stage(tx);
    const { id: caseId } = await submitted();
    await writeNote(districtOfficer, { caseId, text: "Rahasia kantor", audience: "internal" }, tx);
    await writeNote(verifier, { caseId, text: "Bawa label Anda", audience: "pemilik" }, tx);
    await writeMessage(owner, { caseId, text: "Baik, Pak" }, tx);
    const read = (await getOwnCase(owner, caseId, tx)).entries.map(({ text }) => text);
    expect(read).not.toContain("Rahasia kantor");
    expect(read).toContain("Bawa label Anda");
    const texts = (await getCase(verifier, caseId, tx)).entries.map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(["Rahasia kantor", "Baik, Pak"]));
    await expect(
      tx.transaction((tx) => tx.update(caseEntries).set({ text: "Lain" }).where(eq(caseEntries.caseId, caseId))),
    ).rejects.toMatchObject({ cause: { code: "GU001" } });
  }));

test("a step gets another day, not one that is past, and late ones are found", () =>
  rolledBack(async (tx) => {
    const { submitted, verifier } = await stage(tx);
    const { id: caseId } = await submitted();
    const dueOn = addDays(today(), 5);
    await expect(moveDue(verifier, { caseId, position: 1, dueOn: "2020-01-01" }, tx)).rejects.toMatchObject({
      field: "dueOn",
    });
    await moveDue(verifier, { caseId, position: 1, dueOn }, tx);
    const late = (date: string) => listCases(verifier, { view: "terlambat" }, tx, date);
    expect((await late(dueOn)).rows.map(({ id }) => id)).toEqual([]);
    expect((await late(addDays(dueOn, 1))).rows.map(({ id }) => id)).toEqual([caseId]);
  }));

test("the day tells owner and officer of a late step, once for the day that it was given", () =>
  rolledBack(async (tx) => {
    const { submitted, owner, verifier } = await stage(tx);
    const { id: caseId } = await submitted();
    await takeCase(verifier, { caseId, reason: "" }, tx);
    const job = { kind: "system", job: "harian" } as const;
    const due = (await getCase(verifier, caseId, tx)).steps[0]?.dueOn ?? "";
    const told = async (person: typeof owner) =>
      (await listNotices(person, {}, tx)).rows.filter(({ kind }) => kind.endsWith("terlambat")).length;
    await runDay(job, due, tx);
    expect([await told(owner), await told(verifier)]).toEqual([0, 0]);
    for (const date of [addDays(due, 1), addDays(due, 1), addDays(due, 2)]) await runDay(job, date, tx);
    expect(await told(verifier)).toBe(1);
    const once = await told(owner);
    expect(once).toBeGreaterThan(0);
    await moveDue(verifier, { caseId, position: 1, dueOn: addDays(due, 20) }, tx);
    await runDay(job, addDays(due, 3), tx);
    expect(await told(owner)).toBe(once);
    await runDay(job, addDays(due, 21), tx);
    expect(await told(owner)).toBeGreaterThan(once);
  }));
