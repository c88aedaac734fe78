import { bringSale } from "./bring-sale";
import { type Device, thisDevice } from "./device";
import { isAsked } from "./is-asked";
import type { KeptSale } from "./store";

/** Sends what this person has sold and the server has not said it has; in one tab at a time. */
export async function sendSales(userId: string, only?: string, device: Device = thisDevice) {
  const work = () => sendInTurn(userId, only, device);
  if (!navigator.locks) return work();
  return navigator.locks.request("kirim-penjualan", { ifAvailable: !only }, (lock) =>
    lock ? work() : "Sedang dikirim dari tab lain.",
  );
}

/** The reason why something had to stay, if anything had to. */
async function sendInTurn(userId: string, only: string | undefined, device: Device) {
  const unsent = await device.store.unsent(userId);
  const waiting = unsent.filter((sale) => isDue(sale, only));
  let reason = unsent.some((sale) => isAsked(sale)) ? "Sebuah penjualan masih ditanyakan kepada peladen." : undefined;
  for (const sale of waiting) {
    const outcome = await bringSale(sale, { ...sale.message, offline: true }, device);
    if (outcome.step === "later" || outcome.step === "stop") reason = outcome.reason;
    if (outcome.step === "stop") break;
  }
  return reason;
}

function isDue(sale: KeptSale, only: string | undefined) {
  if (isAsked(sale)) return false;
  return only ? sale.id === only : !sale.refusal;
}
