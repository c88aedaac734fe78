import { eq } from "drizzle-orm";
import { type Db, db, type Tx } from "@/db/client";
import { categories, productClasses, products } from "@/db/schema";
import { nameKey } from "@/lib/name-key";
import { distinctSlug } from "@/lib/slug";
import { today } from "@/lib/today";
import { recordAudit } from "../audit";
import { NotFound, Refused } from "../errors";
import { linkNewProduct } from "../legalitas/link-new-product";
import { planReopening } from "../legalitas/plan-reopening";
import { refreshVerdicts } from "../legalitas/refresh-verdicts";
import { reopenPapers } from "../legalitas/reopen-papers";
import { authorize, type Person } from "../policy";
import { changedFacts } from "./changed-facts";
import { lockOwnProduct } from "./lock-own-product";
import type { SaveProduct } from "./schema";
import { warnOfReopening } from "./warn-of-reopening";

/**
 * An owner describes a product, new or known. A change of what it is (name, class, ingredients, how and how long it
 * keeps) re-opens what depends on it by the dated rows, curation and permits alike, and is announced before it is saved.
 */
export async function saveProduct(actor: Person, input: SaveProduct, tx: Db = db, day = today()) {
  authorize(actor, "product.edit", { business: input.businessId });
  return tx.transaction(async (tx) => {
    await refuseUnknown(tx, input);
    return input.productId ? change(tx, actor, input.productId, input, day) : create(tx, actor, input);
  });
}

async function create(tx: Tx, actor: Person, { productId: _, understood: __, ...input }: SaveProduct) {
  const [product] = await tx
    .insert(products)
    .values({ ...input, nameKey: nameKey(input.name), slug: distinctSlug(input.name) })
    .returning({ id: products.id, businessId: products.businessId });
  if (!product) throw new Error("The product was not written.");
  await linkNewProduct(tx, product);
  await recordAudit(tx, actor, "product.create", { kind: "product", id: product.id }, { name: input.name });
  await refreshVerdicts(tx, [product.id]);
  return product.id;
}

async function change(tx: Tx, actor: Person, id: string, input: SaveProduct, day: string) {
  const { productId: _, businessId, understood, ...fields } = input;
  const before = await lockOwnProduct(tx, actor, "product.edit", id);
  if (before.businessId !== businessId) throw new NotFound("Produk");
  const changed = (Object.keys(fields) as (keyof typeof fields)[]).filter(
    (field) => fields[field] !== undefined && fields[field] !== before[field],
  );
  const reopening = await planReopening(tx, id, changedFacts(before, fields), day);
  const isAccepted = before.state === "diterima";
  warnOfReopening(reopening, isAccepted, understood);
  const recurate = isAccepted && reopening.curation;
  await tx
    .update(products)
    .set({
      ...fields,
      nameKey: nameKey(fields.name),
      ...(recurate ? { state: "diajukan", submittedAt: new Date() } : {}),
    })
    .where(eq(products.id, id));
  const reopened = reopening.papers.map((paper) => paper.id);
  await reopenPapers(tx, id, reopened);
  await recordAudit(tx, actor, "product.edit", { kind: "product", id }, { changed, recurate, reopened });
  await refreshVerdicts(tx, [id]);
  return id;
}

async function refuseUnknown(tx: Tx, input: SaveProduct) {
  const [kind] = await tx
    .select({ code: productClasses.code })
    .from(productClasses)
    .where(eq(productClasses.code, input.classCode));
  if (!kind) throw new Refused("Pilih jenis produk dari daftar.", "classCode");
  const [shelf] = await tx
    .select({ slug: categories.slug })
    .from(categories)
    .where(eq(categories.slug, input.categorySlug));
  if (!shelf) throw new Refused("Pilih rak dari daftar.", "categorySlug");
}
