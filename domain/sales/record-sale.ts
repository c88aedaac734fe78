import { type Db, db } from "@/db/client";
import { today } from "@/lib/today";
import { Forbidden, NotFound, Refused } from "../errors";
import { requirePerson } from "../people/require-person";
import { findPlace } from "../places/find-place";
import { placeScope } from "../places/place-scope";
import { type Actor, authorize, canSomewhere } from "../policy";
import { type Doubt, judgeSaleLine } from "../stock/judge-sale-line";
import { type Sellable, sellable } from "../stock/sellable";
import { isSameSale } from "./is-same-sale";
import type { JudgedLine } from "./judged-line";
import { lockForSale } from "./lock-for-sale";
import type { SaleInput } from "./schema";
import { writeSale } from "./write-sale";

const clockTolerance = 10 * 60_000;

type How = { offline: boolean; now?: Date };

/**
 * One sale, posted when it happens. Sent twice it is one, and is answered the same. Made without network it is never
 * refused for what the shelf looks like by now: the money is counted, and what does not fit is noted for a person.
 */
export async function recordSale(actor: Actor, input: SaleInput, how: How, tx: Db = db) {
  const { offline, now = new Date() } = how;
  if (!canSomewhere(actor, "sale.record")) throw new Forbidden();
  const person = requirePerson(actor);
  const place = await findPlace(actor, "sale.record", input.placeId, tx);
  authorize(actor, "sale.record", placeScope(place));
  const sale = { ...input, soldAt: trusted(input.soldAt, offline, now) };
  const day = today(sale.soldAt);
  return tx.transaction(async (tx) => {
    const state = await lockForSale(tx, sale);
    if (state.before) return isSameSale(tx, person.userId, input, state.before);
    if (!state.isShiftHere) throw new NotFound("Sesi kasir");
    if (!state.isShiftOpen && !offline) throw new Refused("Kasir ini sudah ditutup. Buka kasir lagi, lalu ulangi.");
    const known = await sellable(
      tx,
      place.id,
      day,
      sale.lines.map(({ batchId }) => batchId),
    );
    const judged = sale.lines.map((line) => judge(line, known.get(line.batchId), day));
    if (!offline) refuseDoubts(judged.flatMap(({ doubts }) => doubts));
    refuseTooLittleCash(sale);
    return writeSale(tx, { person, sale, judged, day, offline });
  });
}

/** A till's clock may be wrong: with network it is told; without, its sale happened no later than now. */
function trusted(soldAt: Date, offline: boolean, now: Date) {
  const ahead = soldAt.getTime() - now.getTime();
  if (offline) return ahead > 0 ? now : soldAt;
  if (Math.abs(ahead) > clockTolerance) {
    throw new Refused("Jam perangkat ini tidak cocok dengan jam peladen. Betulkan jamnya, lalu ulangi.", "soldAt");
  }
  return soldAt;
}

function judge(line: SaleInput["lines"][number], batch: Sellable | undefined, day: string): JudgedLine {
  if (!batch) throw new NotFound("Barang");
  return { ...line, batch, doubts: judgeSaleLine(line, batch, day) };
}

function refuseDoubts(doubts: Doubt[]) {
  if (doubts.length > 0) throw new Refused(doubts.map(({ says }) => says).join(" "), "lines");
}

function refuseTooLittleCash({ method, tendered = 0, lines }: SaleInput) {
  const total = lines.reduce((sum, { quantity, unitPrice }) => sum + quantity * unitPrice, 0);
  if (total > 2_000_000_000) throw new Refused("Jumlahnya terlalu besar untuk satu nota. Bagi menjadi beberapa nota.");
  if (method === "tunai" && tendered < total)
    throw new Refused("Uang yang diterima kurang dari jumlahnya.", "tendered");
}
