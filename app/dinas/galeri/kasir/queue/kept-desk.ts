import { type Desk, without } from "./desk";
import { signedOut } from "./signed-out";
import { tillTables } from "./till-store";

const prefix = "meja ";
const keyOf = (userId: string, placeId: string) => `${prefix}${userId} ${placeId}`;

/** Far less than sales that were sent stay on the device: they say what of a counter was sold. */
const aDay = 86_400_000;

type Kept = Desk & { at: number };

/** The counter of this tab, which outlives a reload or a crash; of nobody else, and of nobody who signed out. */
export const keptDesk = {
  keep(userId: string, placeId: string, desk: Desk, now = Date.now()) {
    const key = keyOf(userId, placeId);
    if (desk.lines.length === 0) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, JSON.stringify({ ...desk, at: now } satisfies Kept));
  },
  /** Without what was sold of it: a sale is on the device before the counter is cleared. */
  async find(userId: string, placeId: string, now = Date.now()): Promise<Desk | undefined> {
    forgetOthers(userId);
    const text = sessionStorage.getItem(keyOf(userId, placeId));
    if (!text) return undefined;
    const { saleId, lines, at } = JSON.parse(text) as Kept;
    if (at <= signedOut.at() || at < now - aDay) return undefined;
    const sale = await tillTables().sales.get(saleId);
    return sale ? without(lines, sale.message.sale.lines) : { saleId, lines };
  },
};

function forgetOthers(userId: string) {
  for (const key of Object.keys(sessionStorage)) {
    if (key.startsWith(prefix) && !key.startsWith(`${prefix}${userId} `)) sessionStorage.removeItem(key);
  }
}
