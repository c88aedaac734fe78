import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import type { Tx } from "@/db/client";
import { sampleEnd, sampleNumbers, submitting } from "@/db/seed/submitting";
import { uploaded } from "@/db/seed/uploaded";
import { rolledBack } from "@/db/testing";
import { Conflict, Forbidden, NotFound } from "../errors";
import { claimCommitment } from "./claim-commitment";
import { confirmCommitment } from "./confirm-commitment";
import { getDocument } from "./get-document";
import { listWaiting } from "./list-waiting";
import { noteViewing } from "./note-viewing";

async function stage(tx: Tx) {
  const people = await submitting(tx);
  const id = await people.submit("pirt", sampleNumbers.pirt, { ...sampleEnd, issuedOn: "2025-01-01" });
  const claim = async (by = people.owner, more: { documentId?: string; fulfilledOn?: string } = {}) => {
    const fileId = await uploaded(tx, by);
    return claimCommitment(by, { documentId: id, fulfilledOn: "2025-06-01", fileId, note: "", ...more }, tx);
  };
  const answer = (decision: "ya" | "tidak", seen: "belum" | "dinyatakan" | "terpenuhi", by = people.verifier) => {
    const note = decision === "ya" ? "" : "Belum ada label";
    return confirmCommitment(by, { documentId: id, decision, fulfilledOn: "2025-06-01", note, seen }, tx);
  };
  return { ...people, id, claim, answer };
}

test("who may not speak of a commitment: strangers and officers as owners, owners and other officers as the office", () =>
  rolledBack(async (tx) => {
    const { id, claim, answer, stranger, verifier, owner, clerk, head, admin } = await stage(tx);
    for (const person of [stranger, verifier]) await expect(claim(person)).rejects.toThrow(NotFound);
    await expect(claim(owner, { documentId: randomUUID() })).rejects.toThrow(NotFound);
    for (const person of [owner, clerk, head, admin, { ...verifier, grants: [] }]) {
      await expect(answer("ya", "belum", person)).rejects.toThrow(Forbidden);
      await expect(noteViewing(person, id, tx)).rejects.toThrow(Forbidden);
    }
    await expect(noteViewing(verifier, randomUUID(), tx)).rejects.toThrow(NotFound);
  }));

test("issued and fulfilled are two facts: the owner says so with evidence, it waits, an officer confirms it", () =>
  rolledBack(async (tx) => {
    const { id, claim, answer, approve, find, owner, verifier } = await stage(tx);
    await approve(id);
    expect(await find(id)).toMatchObject({ state: "terverifikasi", commitment: "belum" });
    await claim();
    expect((await listWaiting(verifier, {}, tx)).rows).toMatchObject([{ id, need: "komitmen" }]);
    await expect(claim()).rejects.toThrow("sedang diperiksa");
    await answer("ya", "dinyatakan");
    expect((await listWaiting(verifier, {}, tx)).rows).toEqual([]);
    await expect(answer("tidak", "dinyatakan")).rejects.toThrow(Conflict);
    await expect(claim()).rejects.toThrow("sudah dipastikan");
    const { commitments, commitment } = await getDocument(owner, id, tx);
    expect(commitment).toBe("terpenuhi");
    expect(commitments.map(({ byOffice, by }) => [byOffice, by])).toEqual([
      [true, "Verifikator Satu"],
      [false, "Pemilik Dapur"],
    ]);
  }));

test("an officer says what is missing, or takes a mistake back; nothing said before is lost", () =>
  rolledBack(async (tx) => {
    const { id, claim, answer, find, owner } = await stage(tx);
    await claim();
    await answer("tidak", "dinyatakan");
    await claim();
    await answer("ya", "dinyatakan");
    await answer("tidak", "terpenuhi");
    expect(await find(id)).toMatchObject({ commitment: "belum", commitmentSince: null });
    expect((await getDocument(owner, id, tx)).commitments).toHaveLength(5);
    await expect(tx.execute(sql`delete from document_commitments`)).rejects.toMatchObject({ cause: { code: "GU001" } });
  }));

test("refuses a kind without commitments, days that cannot be, and evidence that isn't the owner's", () =>
  rolledBack(async (tx) => {
    const { claim, answer, submit, owner, stranger, id } = await stage(tx);
    const nib = await submit("nib", sampleNumbers.nib);
    await expect(claim(owner, { documentId: nib })).rejects.toThrow("tanpa komitmen");
    await expect(claim(owner, { fulfilledOn: "2999-01-01" })).rejects.toMatchObject({ field: "fulfilledOn" });
    await expect(claim(owner, { fulfilledOn: "2024-12-31" })).rejects.toMatchObject({ field: "fulfilledOn" });
    const fileId = await uploaded(tx, stranger);
    const forged = claimCommitment(owner, { documentId: id, fulfilledOn: "2025-06-01", fileId, note: "" }, tx);
    await expect(forged).rejects.toMatchObject({ field: "fileId" });
    await expect(answer("ya", "dinyatakan")).rejects.toThrow(Conflict);
  }));

test("who else has a document open is a hint that fades", () =>
  rolledBack(async (tx) => {
    const { id, verifier, otherVerifier } = await stage(tx);
    expect(await noteViewing(verifier, id, tx)).toEqual([]);
    expect(await noteViewing(otherVerifier, id, tx)).toEqual(["Verifikator Satu"]);
    expect(await noteViewing(verifier, id, tx)).toEqual(["Verifikator Dua"]);
    await tx.execute(sql`update document_viewings set seen_at = seen_at - interval '3 minutes'`);
    expect(await noteViewing(verifier, id, tx)).toEqual([]);
  }));
