import { eq, sql } from "drizzle-orm";
import { expect, test } from "vitest";
import type { Tx } from "@/db/client";
import { documentPages, documents } from "@/db/schema";
import { cast } from "@/db/seed/cast";
import { uploaded } from "@/db/seed/uploaded";
import { rolledBack } from "@/db/testing";
import { databaseRefusal } from "../database-refusal";
import { findFile } from "../files/find-file";
import { getDocument } from "./get-document";
import { listDocuments } from "./list-documents";
import { mostPages } from "./most-pages";
import { returnDocument } from "./return-document";
import { submitDocumentInput } from "./schema";
import { submitDocument } from "./submit-document";

const nib = { kind: "nib", number: "0220003690831", issuedOn: undefined, expiresOn: undefined, isAsPrinted: false };

async function stage(tx: Tx) {
  const people = await cast(tx);
  const about = { ...nib, businessId: people.business.id, productIds: [] };
  const send = (fileIds: string[]) => submitDocument(people.owner, { ...about, fileIds }, tx);
  const photos = async (n: number) => {
    const ids: string[] = [];
    for (let i = 0; i < n; i++) ids.push(await uploaded(tx, people.owner));
    return ids;
  };
  return { ...people, send, photos };
}

test("nobody puts another's file among their pages, and a file is a page once", () =>
  rolledBack(async (tx) => {
    const { send, photos, stranger } = await stage(tx);
    const [own = ""] = await photos(1);
    await expect(send([own, await uploaded(tx, stranger)])).rejects.toMatchObject({ field: "fileIds" });
    const id = await send([own, own]);
    expect(await tx.select().from(documentPages).where(eq(documentPages.documentId, id))).toHaveLength(1);
  }));

test("pages keep their order, and handing in anew leaves the old ones to be seen", () =>
  rolledBack(async (tx) => {
    const { send, photos, owner, verifier, business } = await stage(tx);
    const first = await photos(3);
    const id = await send(first);
    const pagesOf = async () => (await getDocument(verifier, id, tx)).pages.map((page) => page.id);
    expect(await pagesOf()).toEqual(first);
    await returnDocument(verifier, { documentId: id, reason: "Foto buram atau terpotong" }, tx);
    const second = (await photos(2)).reverse();
    await send(second);
    expect(await pagesOf()).toEqual(second);
    const { replacedPages } = await getDocument(owner, id, tx);
    expect(replacedPages.map((page) => page.id)).toEqual(first);
    await expect(findFile(verifier, String(first[0]), tx)).resolves.toBeDefined();
    expect(await listDocuments(owner, business.id, tx)).toMatchObject([{ pages: 2 }]);
  }));

test("the database takes no waiting document without a page", async () => {
  await rolledBack(async (tx) => {
    const { send, photos } = await stage(tx);
    const id = await send(await photos(1));
    await tx.execute(sql`set constraints all immediate`);
    const emptied = tx.transaction((tx) => tx.delete(documentPages).where(eq(documentPages.documentId, id)));
    const refused = await emptied.catch((error: unknown) => databaseRefusal(error));
    expect(refused).toMatchObject({ field: "fileIds" });
    const bare = { typedNumber: "1", number: "1", kind: "nib", state: "diajukan" as const };
    const [document] = await tx.select().from(documents).where(eq(documents.id, id));
    const businessId = String(document?.businessId);
    await expect(tx.transaction((tx) => tx.insert(documents).values({ ...bare, businessId }))).rejects.toThrow();
  });
});

test("the form sends one id or several, and no more than a document may have", () => {
  const id = "01a20cc8-f1a7-74d5-9d88-c38e13021524";
  const read = (fileIds: unknown) =>
    submitDocumentInput.safeParse({ businessId: id, kind: "nib", number: "1", fileIds });
  expect(read(id).data?.fileIds).toEqual([id]);
  expect(read([id, "", id]).data?.fileIds).toEqual([id, id]);
  for (const wrong of ["", [], ["x"], Array(mostPages + 1).fill(id)]) expect(read(wrong).success).toBe(false);
});
