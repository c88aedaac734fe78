import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { documentProducts, documents, productVerdicts } from "@/db/schema";
import { cast } from "@/db/seed/cast";
import { rolledBack } from "@/db/testing";
import { refreshVerdicts } from "./refresh-verdicts";

test("stores the verdict and its end, and says so again when a document ends", () =>
  rolledBack(async (tx) => {
    const { business, crackers, verifier } = await cast(tx);
    const give = async (kind: string, number: string, expiresOn: string | null) => {
      const [document] = await tx
        .insert(documents)
        .values({ businessId: business.id, kind, typedNumber: number, number, expiresOn, state: "terverifikasi" })
        .returning();
      await tx.insert(documentProducts).values({
        documentId: String(document?.id),
        productId: crackers.id,
        confirmedBy: verifier.userId,
        confirmedAt: new Date(),
      });
    };
    const stored = async () =>
      (await tx.select().from(productVerdicts).where(eq(productVerdicts.productId, crackers.id)))[0];

    await give("nib", "0220003690831", null);
    await refreshVerdicts(tx, [crackers.id], "2026-11-24");
    expect(await stored()).toMatchObject({ complete: false, holdsUntil: null });

    await give("pirt", "2153215793363-29", "2029-12-31");
    await give("halal", "ID35110017058840424", null);
    await refreshVerdicts(tx, [crackers.id], "2026-11-24");
    expect(await stored()).toMatchObject({ complete: true, holdsUntil: "2029-12-31" });

    await refreshVerdicts(tx, [crackers.id], "2030-01-01");
    expect(await stored()).toMatchObject({ complete: false, holdsUntil: null });
  }));
