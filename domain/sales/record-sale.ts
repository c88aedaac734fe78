import { type Db, db } from "@/db/client";
import { today } from "@/lib/today";
import { Forbidden, NotFound, Refused } from "../errors";
import { requirePerson } from "../people/require-person";
import { type Actor, canSomewhere } from "../policy";
import { sayDoubt } from "../stock/sale-doubt";
import { authorizeTill } from "./authorize-till";
import { isSameSale } from "./is-same-sale";
import { postSale } from "./post-sale";
import type { SaleInput } from "./schema";

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
  await authorizeTill(actor, input.placeId, tx);
  const sale = { ...input, soldAt: trusted(input.soldAt, offline, now) };
  refuseTooLittleCash(sale);
  const posted = await postSale(tx, { person, sale, day: today(sale.soldAt), offline });
  switch (posted.step) {
    case "known":
      return isSameSale(tx, person.userId, input);
    case "no_shift":
      throw new NotFound("Sesi kasir");
    case "closed":
      throw new Refused("Kasir ini sudah ditutup. Buka kasir lagi, lalu ulangi.");
    case "no_goods":
      throw new NotFound("Barang");
    case "doubted":
      throw new Refused(posted.doubts.map(sayDoubt).join(" "), "lines");
    case "posted":
      return {
        id: sale.id,
        isLate: posted.isLate,
        discrepancies: posted.doubts.map(({ kind }): string => kind).sort(),
      };
  }
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

function refuseTooLittleCash({ method, tendered = 0, lines }: SaleInput) {
  const total = lines.reduce((sum, { quantity, unitPrice }) => sum + quantity * unitPrice, 0);
  if (total > 2_000_000_000) throw new Refused("Jumlahnya terlalu besar untuk satu nota. Bagi menjadi beberapa nota.");
  if (method === "tunai" && tendered < total)
    throw new Refused("Uang yang diterima kurang dari jumlahnya.", "tendered");
}
