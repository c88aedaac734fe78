import { eq } from "drizzle-orm";
import { type Db, db, type Tx } from "@/db/client";
import { consignmentRules, products } from "@/db/schema";
import { today } from "@/lib/today";
import { recordAudit } from "../audit";
import { Refused } from "../errors";
import { requirePerson } from "../people/require-person";
import { type Actor, authorize } from "../policy";
import type { RuleInput } from "./rule-schema";
import { ruleNames } from "./rule-words";

/** A new dated row; what held before keeps its row, so that what was reckoned by it stays explainable. */
export async function setRule(actor: Actor, input: RuleInput, tx: Db = db, day = today()) {
  authorize(actor, "consignment.rule", "office");
  const { userId } = requirePerson(actor);
  if (input.validFrom < day) throw new Refused("Aturan baru paling cepat berlaku hari ini.", "validFrom");
  await tx.transaction(async (tx) => {
    const { kind, value, validFrom, placeId, source } = input;
    const productId = input.product ? await findProduct(tx, input.product) : undefined;
    if (productId && !["potongan", "sisa_umur", "bagi_rugi"].includes(kind)) {
      throw new Refused("Aturan ini berlaku untuk kantor atau tempat, bukan untuk satu produk.", "product");
    }
    const [rule] = await tx
      .insert(consignmentRules)
      .values({ kind, value, validFrom, placeId, productId, source, createdBy: userId })
      .returning({ id: consignmentRules.id });
    const details = { aturan: ruleNames[kind], nilai: value, mulai: validFrom, dasar: source };
    await recordAudit(tx, actor, "consignment.rule", { kind: "consignment_rule", id: rule?.id ?? "" }, details);
  });
}

/** By the last part of its address in the storefront. */
async function findProduct(tx: Tx, typed: string) {
  const slug = typed.split("/").at(-1) ?? "";
  const [product] = await tx.select({ id: products.id }).from(products).where(eq(products.slug, slug));
  if (!product) throw new Refused("Produk dengan alamat itu tidak ditemukan di etalase.", "product");
  return product.id;
}
