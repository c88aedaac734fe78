import { createHash, randomUUID } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Tx } from "@/db/client";
import { auditEvents, documentPages, files, placeReports, productPhotos, visitPhotos, visits } from "@/db/schema";
import { cast } from "@/db/seed/cast";
import { served } from "@/db/seed/served";
import { shown } from "@/db/seed/shown";
import { rolledBack } from "@/db/testing";
import { ScannerAway } from "@/lib/clamd/scan-stream";
import { eicar, startClamd } from "@/lib/clamd/testing-clamd";
import { diskStore } from "@/lib/storage/disk-store";
import { pdfWith } from "@/lib/storage/testing-pdf";
import { findPublicProduct } from "../catalogue/find-public-product";
import { receiveDocument } from "../counter/receive-document";
import { receiveDocumentInput } from "../counter/schema";
import { Forbidden, NotFound, Refused, Unavailable } from "../errors";
import { submitDocument } from "../legalitas/submit-document";
import { verifyDocument } from "../legalitas/verify-document";
import { listNotices } from "../notices/list-notices";
import { noticeWords } from "../notices/notice-words";
import { listReports } from "../places/list-reports";
import { getVisit } from "../visits/get-visit";
import { findFile } from "./find-file";
import { keepUpload } from "./keep-upload";
import { scanFiles } from "./scan-files";

let root: string;
let clamd: Awaited<ReturnType<typeof startClamd>>;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "pindai-"));
  clamd = await startClamd();
});
beforeEach(() => {
  clamd.state.manner = "judges";
});
afterAll(async () => {
  await clamd.stop();
  await rm(root, { recursive: true });
});

async function stage(tx: Tx) {
  const people = await cast(tx);
  const store = diskStore(root);
  const send = async (text: string) => {
    const bytes = pdfWith({ text });
    const path = join(root, "kiriman");
    await writeFile(path, bytes);
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    return keepUpload(
      people.owner,
      "dokumen",
      { path, name: "izin.pdf", bytes: bytes.length, sha256 },
      tx,
      store,
      true,
    );
  };
  const job = { kind: "system", job: "pindai" } as const;
  const scan = (scanner: string | undefined = clamd.address) => scanFiles(job, { scanner, store, patience: 200 }, tx);
  const stateOf = async (id: string) => (await tx.select().from(files).where(eq(files.id, id)))[0]?.scan;
  const handIn = (fileIds: string[]) => {
    const about = { businessId: people.business.id, kind: "nib", number: "0220003690831", productIds: [] };
    return submitDocument(
      people.owner,
      { ...about, fileIds, isAsPrinted: false, issuedOn: undefined, expiresOn: undefined },
      tx,
    );
  };
  return { ...people, send, scan, stateOf, handIn };
}

test("nobody but the job has files scanned", () =>
  rolledBack(async (tx) => {
    const { admin, owner } = await stage(tx);
    for (const actor of [admin, owner, { kind: "system", job: "harian" } as const])
      await expect(scanFiles(actor, { scanner: clamd.address }, tx)).rejects.toThrow(Forbidden);
  }));

test("until it is scanned a file is its sender's alone and verifies nothing; then all goes on", () =>
  rolledBack(async (tx) => {
    const { send, scan, stateOf, handIn, owner, verifier, stranger } = await stage(tx);
    const { id } = await send("izin");
    const [job] = await tx.execute(sql`select count(*)::int as n from antrean.job where name = 'pindai'`);
    expect([await stateOf(id), job?.n]).toEqual(["menunggu", 1]);
    const documentId = await handIn([id]);
    await expect(findFile(owner, id, tx)).resolves.toBeDefined();
    await expect(findFile(verifier, id, tx)).rejects.toThrow(Unavailable);
    await expect(findFile(stranger, id, tx)).rejects.toThrow(NotFound);
    const verify = () => verifyDocument(verifier, { documentId, reason: "" }, tx);
    await expect(verify()).rejects.toThrow("masih diperiksa dari virus");
    expect(await scan()).toEqual({ clean: 1, infected: 0, without: 0 });
    expect(await stateOf(id)).toBe("bersih");
    await expect(findFile(verifier, id, tx)).resolves.toBeDefined();
    await verify();
  }));

test("what the scanner finds something in is opened by nobody, verifies nothing, and its sender is told", () =>
  rolledBack(async (tx) => {
    const { send, scan, handIn, owner, verifier } = await stage(tx);
    const [good, bad] = [await send("izin"), await send(`buruk) % ${eicar}\n(`)];
    const documentId = await handIn([good.id, bad.id]);
    expect(await scan()).toEqual({ clean: 1, infected: 1, without: 0 });
    const [row] = await tx.select().from(files).where(eq(files.id, bad.id));
    expect(row).toMatchObject({ scan: "terinfeksi", threat: "Eicar-Test-Signature" });
    for (const actor of [owner, verifier]) {
      await expect(findFile(actor, bad.id, tx)).rejects.toThrow(Refused);
      await expect(findFile(actor, bad.id, tx)).rejects.toThrow("Eicar-Test-Signature");
    }
    await expect(findFile(verifier, good.id, tx)).resolves.toBeDefined();
    await expect(verifyDocument(verifier, { documentId, reason: "" }, tx)).rejects.toThrow("mengandung virus");
    expect((await listNotices(owner, {}, tx)).rows).toMatchObject([{ kind: "berkas_dokumen_terinfeksi" }]);
    expect(await tx.$count(auditEvents, eq(auditEvents.action, "file.infected"))).toBe(1);
  }));

test("of what an officer sent for a business its owners and the legalitas section hear too, the officer once", () =>
  rolledBack(async (tx) => {
    const { scan, owner, stranger, clerk, verifier, otherVerifier, business, crackers } = await stage(tx);
    const store = diskStore(root);
    const told = async (actor: typeof owner) =>
      (await listNotices(actor, {}, tx)).rows
        .filter(({ kind }) => kind.endsWith("_terinfeksi"))
        .map((row) => [row.kind, noticeWords(row).href]);
    const sendAs = async (officer: typeof owner, text: string) => {
      const bytes = pdfWith({ text: `${text}) % ${eicar}\n(` });
      const path = join(root, "loket");
      await writeFile(path, bytes);
      const sha256 = createHash("sha256").update(bytes).digest("hex");
      return keepUpload(officer, "dokumen", { path, name: "a.pdf", bytes: bytes.length, sha256 }, tx, store, true);
    };
    const paper = await sendAs(verifier, "izin");
    const visitId = await served(tx, verifier, business.id);
    const fields = { visitId, itemId: randomUUID(), businessId: business.id, kind: "nib", number: "0220003690831" };
    await receiveDocument(verifier, receiveDocumentInput.parse({ ...fields, fileIds: paper.id }), tx);
    const photo = await sendAs(clerk, "foto");
    await tx.insert(productPhotos).values({ productId: crackers.id, fileId: photo.id, position: 1 });
    expect(await scan()).toMatchObject({ infected: 2 });
    const [page] = await tx.select().from(documentPages).where(eq(documentPages.fileId, paper.id));
    const atDesk = ["berkas_loket_terinfeksi", `/dinas/pelaku/${business.id}`];
    expect((await told(owner)).toSorted()).toEqual([
      ["berkas_usaha_terinfeksi", "/pelaku"],
      ["berkas_usaha_terinfeksi", `/pelaku/legalitas/${page?.documentId}`],
    ]);
    for (const officer of [verifier, otherVerifier]) expect(await told(officer)).toEqual([atDesk, atDesk]);
    expect(await told(clerk)).toEqual([atDesk]);
    expect(await told(stranger)).toEqual([]);
  }));

test("what is known to be infected is taken into no record", () =>
  rolledBack(async (tx) => {
    const { send, scan, handIn } = await stage(tx);
    const { id } = await send(`buruk) % ${eicar}\n(`);
    await scan();
    await expect(handIn([id])).rejects.toThrow("mengandung virus");
  }));

test.each(["cuts", "is silent", "mumbles"] as const)(
  "with a scanner that %s files wait on, and the job fails",
  (manner) =>
    rolledBack(async (tx) => {
      const { send, scan, stateOf } = await stage(tx);
      const ids = [(await send("satu")).id, (await send("dua")).id];
      clamd.state.manner = manner;
      await expect(scan()).rejects.toThrow(ScannerAway);
      for (const id of ids) expect(await stateOf(id)).toBe("menunggu");
      clamd.state.manner = "judges";
      expect(await scan()).toMatchObject({ clean: 2 });
    }),
);

test("with a scanner that is down files wait on; with none set up any more they wait no longer", () =>
  rolledBack(async (tx) => {
    const { send, scan, stateOf } = await stage(tx);
    const { id } = await send("izin");
    await expect(scan("/tidak/ada/clamd.ctl")).rejects.toThrow(ScannerAway);
    expect(await stateOf(id)).toBe("menunggu");
    await scan("");
    expect(await stateOf(id)).toBe("tidak_dipindai");
  }));

test("a product's photo joins the storefront once it is clean", () =>
  rolledBack(async (tx) => {
    const { send, scan, crackers, gallery, clerk } = await stage(tx);
    await shown(tx, { productId: crackers.id, placeId: gallery.id, by: clerk.userId });
    const { id } = await send("foto");
    await tx.insert(productPhotos).values({ productId: crackers.id, fileId: id, position: 1 });
    const seen = async () => (await findPublicProduct(crackers.slug, tx))?.photoIds;
    expect(await seen()).toEqual([]);
    await expect(findFile(undefined, id, tx)).rejects.toThrow(Unavailable);
    await scan();
    expect(await seen()).toEqual([id]);
    expect(await findFile(undefined, id, tx)).toMatchObject({ isPublic: true });
  }));

test("photos of visits and reports say that they wait, until they are clean", () =>
  rolledBack(async (tx) => {
    const { scan, pojok, visitor, districtOfficer, head } = await stage(tx);
    const [seen, said] = await Promise.all(
      [visitor, districtOfficer].map(async (by) => {
        const row = { sha256: "0".repeat(64), mime: "image/jpeg", bytes: 1, name: "a.jpg", uploadedBy: by.userId };
        const purpose = by === visitor ? ("foto_kunjungan" as const) : ("foto_laporan" as const);
        const [file] = await tx
          .insert(files)
          .values({ ...row, purpose, scan: "menunggu" })
          .returning();
        return String(file?.id);
      }),
    );
    const now = new Date();
    const visit = { id: randomUUID(), placeId: pojok.id, outcome: "tutup" as const, checklistVersion: 1, answers: {} };
    await tx.insert(visits).values({ ...visit, visitedBy: visitor.userId, visitedAt: now });
    await tx.insert(visitPhotos).values({ visitId: visit.id, fileId: String(seen) });
    const report = { id: randomUUID(), placeId: pojok.id, state: "display" as const, productCount: 3, photoId: said };
    await tx.insert(placeReports).values({ ...report, reportedBy: districtOfficer.userId, reportedAt: now });
    const waiting = async () => [
      (await getVisit(head, visit.id, tx)).photos[0]?.isScanning,
      (await listReports(head, { placeId: pojok.id }, tx))[0]?.isScanning,
    ];
    expect(await waiting()).toEqual([true, true]);
    await scan("");
    expect(await waiting()).toEqual([false, false]);
  }));
