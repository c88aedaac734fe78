import type { Db } from "@/db/client";
import { cutOf } from "./cut-of";
import { ruleInForce } from "./rule-in-force";
import { termsOn } from "./terms-on";

type Lost = { placeId: string; productId: string; batchId: string; quantity: number };

/** What the office bears of lost goods by the rule of that day, of what their owner would have got. In whole rupiah. */
export async function officePart(tx: Db, kind: "bagi_rugi" | "bagi_hilang", lost: Lost, day: string) {
  const { placeId, productId, batchId, quantity } = lost;
  const share = await ruleInForce(tx, kind, day, { placeId, productId });
  const { price, cut } = await termsOn(tx, batchId, day);
  return Math.floor(((price - cutOf(price, cut)) * quantity * share.value) / 10_000);
}
