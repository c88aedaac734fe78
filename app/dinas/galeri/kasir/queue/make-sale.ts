import { askServer } from "./ask-server";
import { type Device, thisDevice } from "./device";
import { fetchShelf } from "./fetch-shelf";
import { keepSale } from "./keep-sale";
import type { KeptSale } from "./store";

type New = Parameters<typeof keepSale>[0];
/** `waits`: why the server doesn't have it yet. */
export type Made = { sale: KeptSale; waits?: string } | { refusal: string };

/**
 * A sale at the counter: written down here, then asked of the server. A rule that says no undoes it, for the goods are
 * still on the counter; silence makes it a sale without network, which the queue brings to the server. So does a no that
 * comes so late that another tab may have sent it already.
 */
export async function makeSale(input: New, device: Device = thisDevice): Promise<Made> {
  const { store, send } = device;
  const kept = await keepSale(input, store);
  if (typeof kept === "string") return { refusal: kept };
  const outcome = await askServer(kept.message, send);
  if (outcome.step === "refused" && (await store.takeBack(kept.id, Date.now()))) {
    void fetchShelf(input.userId, kept.placeId, 0, device);
    return { refusal: outcome.reason };
  }
  const change =
    outcome.step === "sent"
      ? { sentAt: Date.now(), discrepancies: outcome.discrepancies }
      : { askedUntil: 0, message: { ...kept.message, offline: true } };
  await store.change(kept.id, change);
  return { sale: { ...kept, ...change }, waits: outcome.step === "sent" ? undefined : outcome.reason };
}
