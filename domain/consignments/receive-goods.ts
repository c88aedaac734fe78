import { and, eq } from "drizzle-orm";
import { v7 } from "uuid";
import { type Db, db, type Tx } from "@/db/client";
import { businesses, papers, products } from "@/db/schema";
import { momentOn } from "@/lib/moment-on";
import { formatRupiah } from "@/lib/money";
import { today } from "@/lib/today";
import { recordAudit } from "../audit";
import { announcePrice } from "../catalogue/announce-price";
import { NotFound, Refused } from "../errors";
import { claimFile } from "../files/claim-file";
import { refuseUnserved } from "../people/refuse-unserved";
import type { Actor, Person } from "../policy";
import { requireComplete } from "../products/require-complete";
import { cutOf, priceFor } from "./cut-of";
import { intakeDoubts } from "./intake-doubts";
import { ruleInForce } from "./rule-in-force";
import { sameReceived } from "./same-received";
import type { ReceivedLine, ReceiveInput } from "./schema";
import { standHere } from "./stand-here";
import { underPaper } from "./under-paper";
import type { Form } from "./was-written";
import { writeBatch } from "./write-batch";

/** An owner leaves goods at a place: batches, their terms, their first movement, and the paper both sign. */
export async function receiveGoods(actor: Actor, input: ReceiveInput, tx: Db = db, day = today()) {
  const form: Form = { kind: "titip", asked: input, saysSame: (tx) => sameReceived(tx, input) };
  return underPaper(actor, form, tx, async (tx, person, place) => {
    if (place.closedOn && place.closedOn <= day) throw new Refused(`${place.name} sudah ditutup.`, "placeId");
    const [business] = await tx
      .select({ name: businesses.name })
      .from(businesses)
      .where(eq(businesses.id, input.businessId));
    if (!business) throw new NotFound("Usaha");
    await refuseUnserved(tx, input.businessId);
    if (input.photoId) await claimFile(tx, person, input.photoId, "foto_titipan", "photoId");
    await tx.insert(papers).values({
      id: input.id,
      placeId: place.id,
      kind: "titip",
      year: Number(day.slice(0, 4)),
      businessId: input.businessId,
      counterparty: input.counterparty,
      photoId: input.photoId,
      at: momentOn(day),
      writtenBy: person.userId,
    });
    for (const line of input.lines) await receiveLine(tx, person, input, line, day);
    await announcePrice(
      tx,
      input.lines.map(({ productId }) => productId),
    );
    const details = { usaha: business.name, tempat: place.name, paper: input.id, batch: input.lines.length };
    await recordAudit(tx, actor, "goods.receive", { kind: "business", id: input.businessId }, details);
  });
}

async function receiveLine(tx: Tx, person: Person, input: ReceiveInput, line: ReceivedLine, day: string) {
  const [product] = await tx
    .select({ name: products.name, state: products.state, classCode: products.classCode })
    .from(products)
    .where(and(eq(products.id, line.productId), eq(products.businessId, input.businessId)))
    .for("no key update");
  if (!product) throw new NotFound("Produk usaha ini");
  if (product.state !== "diterima")
    throw new Refused(`${product.name} belum diterima kurasi, jadi belum dapat dititipkan.`);
  await requireComplete(tx, line.productId, day, `${product.name} belum dapat dititipkan.`);
  const where = { placeId: input.placeId, productId: line.productId };
  const leastDays = await ruleInForce(tx, "sisa_umur", day, where);
  const doubts = intakeDoubts(line, product.classCode, day, leastDays.value);
  if (doubts.length > 0 && (line.overrideReason ?? "").length < 5) {
    const says = doubts.map((doubt) => doubt.says).join(" ");
    throw new Refused(
      `${product.name}: ${says} Perbaiki isiannya, atau tulis alasan bila tetap diterima.`,
      `alasan.${line.productId}`,
    );
  }
  const cut = await ruleInForce(tx, "potongan", day, where);
  const price = line.price ?? priceFor(line.ownerPrice, cut.value);
  refuseShortfall(product.name, line, price, cut.value);
  await writeBatch(tx, {
    person,
    line,
    paper: { id: input.id, placeId: input.placeId, businessId: input.businessId },
    at: momentOn(day),
    terms: { validFrom: day, ownerPrice: line.ownerPrice, price, cut: cut.value, cutSource: cut.source },
    overridden: doubts.map(({ rule }) => rule),
    batchId: v7(),
  });
  await standHere(tx, person, where, day);
}

function refuseShortfall(name: string, { productId, ownerPrice }: ReceivedLine, price: number, cut: number) {
  if (price - cutOf(price, cut) >= ownerPrice) return;
  throw new Refused(
    `${name}: harga jual setelah potongan kurang dari harga pemilik. Harga jual paling sedikit ${formatRupiah(priceFor(ownerPrice, cut))}.`,
    `jual.${productId}`,
  );
}
