import { eq } from "drizzle-orm";
import { type Db, db, type Tx } from "@/db/client";
import { categories, productClasses, products } from "@/db/schema";
import { nameKey } from "@/lib/name-key";
import { distinctSlug } from "@/lib/slug";
import { recordAudit } from "../audit";
import { NotFound, Refused } from "../errors";
import { linkNewProduct } from "../legalitas/link-new-product";
import { refreshVerdicts } from "../legalitas/refresh-verdicts";
import { reopenHalal } from "../legalitas/reopen-halal";
import { authorize, type Person } from "../policy";
import { lockOwnProduct } from "./lock-own-product";
import type { SaveProduct } from "./schema";

/**
 * An owner describes a product, new or known. A change of what it is (name, class, ingredients) sends an accepted one
 * back to curation; a change of ingredients re-opens its halal certificate.
 */
export async function saveProduct(actor: Person, input: SaveProduct, tx: Db = db) {
  authorize(actor, "product.edit", { business: input.businessId });
  return tx.transaction(async (tx) => {
    await refuseUnknown(tx, input);
    return input.productId ? change(tx, actor, input.productId, input) : create(tx, actor, input);
  });
}

async function create(tx: Tx, actor: Person, { productId: _, ...input }: SaveProduct) {
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

async function change(tx: Tx, actor: Person, id: string, { productId: _, businessId, ...input }: SaveProduct) {
  const before = await lockOwnProduct(tx, actor, "product.edit", id);
  if (before.businessId !== businessId) throw new NotFound("Produk");
  const changed = (Object.keys(input) as (keyof typeof input)[]).filter((field) => input[field] !== before[field]);
  const isAnother = changed.some((field) => ["name", "classCode", "ingredients"].includes(field));
  const recurate = isAnother && before.state === "diterima";
  await tx
    .update(products)
    .set({
      ...input,
      nameKey: nameKey(input.name),
      ...(recurate ? { state: "diajukan", submittedAt: new Date() } : {}),
    })
    .where(eq(products.id, id));
  if (changed.includes("ingredients")) await reopenHalal(tx, id);
  await recordAudit(tx, actor, "product.edit", { kind: "product", id }, { changed, recurate });
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
