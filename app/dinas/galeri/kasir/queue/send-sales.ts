import { askServer } from "./ask-server";
import { type KeptSale, till } from "./store";

/** Sends what this person has sold and the server has not said it has; in one tab at a time. */
export async function sendSales(userId: string, only?: string): Promise<string | undefined> {
  const work = () => sendInTurn(userId, only);
  if (!navigator.locks) return work();
  return navigator.locks.request("kirim-penjualan", { ifAvailable: !only }, (lock) => (lock ? work() : undefined));
}

/** The reason why something had to stay, if anything had to. */
async function sendInTurn(userId: string, only?: string) {
  const { sales } = till();
  const waiting = (await sales.where({ userId }).sortBy("keptAt")).filter((sale) => isDue(sale, only));
  let reason: string | undefined;
  for (const sale of waiting) {
    const message = { ...sale.message, offline: true };
    const outcome = await askServer(message);
    if (outcome.step === "sent") {
      await sales.update(sale.id, {
        sentAt: Date.now(),
        discrepancies: outcome.discrepancies,
        refusal: undefined,
        message,
      });
      continue;
    }
    await sales.update(sale.id, { message, refusal: outcome.step === "refused" ? outcome.reason : undefined });
    if (outcome.step !== "refused") reason = outcome.reason;
    if (outcome.step === "stop") break;
  }
  return reason;
}

function isDue({ id, sentAt, refusal, askedUntil }: KeptSale, only: string | undefined) {
  if (sentAt || askedUntil > Date.now()) return false;
  return only ? id === only : !refusal;
}
