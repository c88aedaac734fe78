import { and, eq } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { batches, batchTerms } from "@/db/schema";
import { formatRupiah } from "@/lib/money";
import { today } from "@/lib/today";
import { recordAudit } from "../audit";
import { Conflict, Forbidden, NotFound, Refused } from "../errors";
import { requirePerson } from "../people/require-person";
import { getPlaceScope } from "../places/get-place-scope";
import { type Actor, authorize, canSomewhere } from "../policy";
import { lockPlaces } from "../stock/lock-place";
import { cutOf, priceFor } from "./cut-of";
import { ruleInForce } from "./rule-in-force";
import type { TermsInput } from "./schema";

/** Another price for a batch from a day on, never for a day that is over; the cut is the one in force on that day. */
export async function changeTerms(actor: Actor, input: TermsInput, tx: Db = db, day = today()) {
  if (!canSomewhere(actor, "goods.move")) throw new Forbidden();
  const { userId } = requirePerson(actor);
  const { batchId, validFrom, ownerPrice, price } = input;
  await tx.transaction(async (tx) => {
    const [batch] = await tx
      .select({ placeId: batches.placeId, productId: batches.productId, number: batches.number })
      .from(batches)
      .where(eq(batches.id, batchId));
    if (!batch) throw new NotFound("Batch");
    authorize(actor, "goods.move", await getPlaceScope(batch.placeId, tx));
    await lockPlaces(tx, batch.placeId);
    if (validFrom <= day) throw new Refused("Harga baru mulai berlaku paling cepat besok.", "validFrom");
    const cut = await ruleInForce(tx, "potongan", validFrom, batch);
    if (price - cutOf(price, cut.value) < ownerPrice) {
      const least = priceFor(ownerPrice, cut.value);
      throw new Refused(
        `Setelah potongan kurang dari harga pemilik. Harga jual paling sedikit ${formatRupiah(least)}.`,
        "price",
      );
    }
    const [same] = await tx
      .select({ price: batchTerms.price })
      .from(batchTerms)
      .where(and(eq(batchTerms.batchId, batchId), eq(batchTerms.validFrom, validFrom)));
    if (same) throw new Conflict("Sudah ada harga yang mulai pada hari itu. Pilih tanggal lain.", "validFrom");
    const terms = { batchId, placeId: batch.placeId, validFrom, ownerPrice, price, writtenBy: userId };
    await tx.insert(batchTerms).values({ ...terms, cut: cut.value, cutSource: cut.source });
    const details = { batch: batch.number, mulai: validFrom, harga: price };
    await recordAudit(tx, actor, "goods.reprice", { kind: "product", id: batch.productId }, details);
  });
}
