import { askServer } from "./ask-server";
import { fetchShelf } from "./fetch-shelf";
import { keepSale } from "./keep-sale";
import { type KeptSale, till } from "./store";

type New = Parameters<typeof keepSale>[0];
export type Made = { sale: KeptSale } | { refusal: string };

/**
 * A sale at the counter: written down here, then asked of the server. A rule that says no undoes it, for the goods are
 * still on the counter; silence makes it a sale without network, which the queue brings to the server.
 */
export async function makeSale(input: New): Promise<Made> {
  const kept = await keepSale(input);
  if (typeof kept === "string") return { refusal: kept };
  const { sales } = till();
  const outcome = await askServer(kept.message);
  if (outcome.step === "refused") {
    await sales.delete(kept.id);
    void fetchShelf(input.userId, kept.placeId);
    return { refusal: outcome.reason };
  }
  const change =
    outcome.step === "sent"
      ? { sentAt: Date.now(), discrepancies: outcome.discrepancies }
      : { askedUntil: 0, message: { ...kept.message, offline: true } };
  await sales.update(kept.id, change);
  return { sale: { ...kept, ...change } };
}
