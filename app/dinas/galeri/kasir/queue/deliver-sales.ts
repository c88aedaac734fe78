import { bringSale } from "./bring-sale";
import { type Device, thisDevice } from "./device";
import { isAsked } from "./is-asked";
import type { KeptSale } from "./store";

/**
 * Brings what colleagues sold on this device and do not come back to send. They stay the sellers; the server notes who
 * brought it. The reason why something had to stay, if anything had to.
 */
export async function deliverSales(sales: readonly KeptSale[], device: Device = thisDevice) {
  let reason: string | undefined;
  for (const sale of sales.filter((sale) => !isAsked(sale))) {
    const outcome = await bringSale(sale, { ...sale.message, offline: true, delivered: true }, device);
    if (outcome.step !== "sent") reason = outcome.reason;
    if (outcome.step === "stop") break;
  }
  return reason;
}
