import type { SaleMessage } from "@/domain/sales/schema";
import { askServer } from "./ask-server";
import type { Device } from "./device";
import type { KeptSale } from "./store";

/** One attempt to bring a kept sale to the server; what came of it is written down on the device. */
export async function bringSale(sale: KeptSale, message: SaleMessage, { store, send }: Device) {
  const outcome = await askServer(message, send);
  if (outcome.step === "sent") {
    const { discrepancies, isLate } = outcome;
    await store.change(sale.id, {
      sentAt: Date.now(),
      discrepancies,
      isLate,
      refusal: undefined,
      message,
      askedUntil: 0,
    });
  } else {
    const refusal = outcome.step === "refused" ? outcome.reason : undefined;
    await store.change(sale.id, { message: { ...sale.message, offline: true }, refusal, askedUntil: 0 });
  }
  return outcome;
}
