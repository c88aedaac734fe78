import { v7 } from "uuid";
import { expect, test } from "vitest";
import type { Tx } from "@/db/client";
import { displays, documentPages, documents, files, placeReports, products, productVerdicts } from "@/db/schema";
import { cast } from "@/db/seed/cast";
import { rolledBack } from "@/db/testing";
import { Forbidden } from "../errors";
import { listWaiting } from "../legalitas/list-waiting";
import { countStandings, listPojokCoverage } from "../places/list-pojok-coverage";
import { listCurationQueue } from "../products/list-curation-queue";
import { listVisits } from "../visits/list-visits";
import { countProducts, listProducts } from "./list-products";
import { productViews } from "./product-views";
import { readCurationQueue, readDocumentQueue } from "./read-queues";

const day = "2026-11-24";

/** Three more products, one displayed twice, with verdicts that end on different days; two of them wait. */
async function stock(tx: Tx, people: Awaited<ReturnType<typeof cast>>) {
  const { business, gallery, pojok, crackers, clerk, owner } = people;
  const about = { businessId: business.id, categorySlug: "camilan", classCode: "pangan_kering" };
  const made = await tx
    .insert(products)
    .values(
      ["Simping", "Dodol", "Rempeyek"].map((name, i) => ({
        ...about,
        slug: `${name}-uji`,
        name,
        nameKey: name.toLowerCase(),
        state: i < 2 ? ("diajukan" as const) : ("diterima" as const),
        submittedAt: new Date("2026-11-20T03:00:00Z"),
      })),
    )
    .returning({ id: products.id });
  const ends = ["2026-11-24", "2026-12-24", "2026-12-25"];
  await tx
    .insert(productVerdicts)
    .values(made.map(({ id }, i) => ({ productId: id, complete: true, holdsUntil: ends[i], rules: [] })));
  await tx
    .insert(displays)
    .values(
      [gallery, pojok].map((place) => ({ productId: crackers.id, placeId: place.id, displayedBy: clerk.userId })),
    );
  const [file] = await tx
    .insert(files)
    .values({ sha256: v7(), mime: "image/png", bytes: 1, name: "a", purpose: "dokumen", uploadedBy: owner.userId })
    .returning({ id: files.id });
  const nib = { kind: "nib", typedNumber: "1", number: "1", state: "diajukan" as const, submittedBy: owner.userId };
  const [document] = await tx
    .insert(documents)
    .values({ ...nib, businessId: business.id })
    .returning({ id: documents.id });
  await tx.insert(documentPages).values({ documentId: String(document?.id), fileId: String(file?.id), position: 1 });
}

test("owners, visitors and officers see none of the office's numbers", () =>
  rolledBack(async (tx) => {
    const { nobody, owner, visitor, districtOfficer } = await cast(tx);
    for (const actor of [nobody, owner, visitor, districtOfficer]) {
      await expect(readDocumentQueue(actor, tx)).rejects.toThrow(Forbidden);
      await expect(readCurationQueue(actor, tx)).rejects.toThrow(Forbidden);
      await expect(countProducts(actor, "semua", tx)).rejects.toThrow(Forbidden);
      await expect(listProducts(actor, { view: "semua" }, tx)).rejects.toThrow(Forbidden);
    }
    for (const actor of [nobody, owner]) {
      await expect(listPojokCoverage(actor, tx)).rejects.toThrow(Forbidden);
      await expect(listVisits(actor, {}, tx)).rejects.toThrow(Forbidden);
    }
  }));

test("every number is as long as the list it opens", () =>
  rolledBack(async (tx) => {
    const people = await cast(tx);
    await stock(tx, people);
    const { head } = people;
    const counts = Object.fromEntries(
      await Promise.all(productViews.map(async (view) => [view, await countProducts(head, view, tx, day)])),
    );
    expect(counts).toEqual({ semua: 4, dipajang: 1, segera_berakhir: 2 });
    for (const view of productViews) expect(await listProducts(head, { view }, tx, day)).toHaveLength(counts[view]);
    const curation = await readCurationQueue(head, tx, "2026-11-27");
    expect(curation).toEqual({ count: 2, oldest: new Date("2026-11-20T03:00:00Z"), late: 0 });
    expect(await readCurationQueue(head, tx, "2026-11-28")).toMatchObject({ late: 2 });
    expect((await listCurationQueue(head, undefined, tx)).products).toHaveLength(curation.count);
    const waiting = await readDocumentQueue(head, tx);
    expect(waiting).toEqual({ count: 1, oldest: expect.any(Date) });
    expect((await listWaiting(head, {}, tx)).rows).toHaveLength(waiting.count);
  }));

test("the 30 kecamatan are all there, each in one way", () =>
  rolledBack(async (tx) => {
    const { head, districtOfficer, pojok } = await cast(tx);
    const say = (state: "dijaga" | "tutup", daysAgo: number) =>
      tx.insert(placeReports).values({
        id: v7(),
        placeId: pojok.id,
        state,
        productCount: 3,
        reportedBy: districtOfficer.userId,
        reportedAt: new Date(Date.now() - daysAgo * 86_400_000),
      });
    const standing = async () => {
      const rows = await listPojokCoverage(head, tx);
      expect(rows).toHaveLength(30);
      expect(countStandings(rows).reduce((sum, { count }) => sum + count, 0)).toBe(30);
      return rows.find((row) => row.place)?.standing;
    };
    expect(await standing()).toBe("tanpa_kabar");
    await say("dijaga", 61);
    expect(await standing()).toBe("tanpa_kabar");
    await say("dijaga", 59);
    expect(await standing()).toBe("dijaga");
    await say("tutup", 1);
    expect(await standing()).toBe("tutup");
    expect(await listPojokCoverage(districtOfficer, tx)).toHaveLength(1);
  }));
