import { type Db, db } from "@/db/client";
import { today } from "@/lib/today";
import { NotFound, Refused } from "../errors";
import { requirePerson } from "../people/require-person";
import type { Actor } from "../policy";
import { sayDoubt } from "../stock/sale-doubt";
import { beyondLimits } from "./beyond-limits";
import { answerHeld, holdSale } from "./hold-sale";
import { isSameSale } from "./is-same-sale";
import { judgeSeller } from "./judge-seller";
import { postSale } from "./post-sale";
import type { Recorded } from "./recorded";
import type { SaleInput } from "./schema";
import { trustedMoment } from "./trusted-moment";

type How = {
  offline: boolean;
  /** Who sold, when a colleague delivers what lies on a device that they share. */
  by?: string;
  now?: Date;
};

/**
 * One sale, posted when it happens. Sent twice it is one, and is answered the same. Made without network it is never
 * refused for what the shelf looks like by now: the money is counted, and what does not fit is noted for a person.
 */
export async function recordSale(actor: Actor, input: SaleInput, how: How, tx: Db = db): Promise<Recorded> {
  const { offline, now = new Date() } = how;
  const person = requirePerson(actor);
  const { by = person.userId } = how;
  const moment = input.soldAt < now ? input.soldAt : now;
  const seller = await judgeSeller(person, { placeId: input.placeId, by, soldAt: moment, offline, now }, tx);
  const tooMuch = beyondLimits(input);
  if (tooMuch) throw new Refused(tooMuch.message, tooMuch.field);
  const { heldFor: reason } = seller;
  if (reason) return holdSale(input, { soldBy: by, deliveredBy: person.userId, reason }, tx);
  const { soldAt, notes } = trustedMoment(input.soldAt, offline, now);
  const sale = { ...input, soldAt };
  const all = [...seller.notes, ...notes];
  const posted = await postSale(tx, { soldBy: by, sale, day: today(soldAt), offline, notes: all });
  switch (posted.step) {
    case "known":
      return isSameSale(tx, by, input);
    case "held":
      return answerHeld(input, by, tx);
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
        discrepancies: posted.doubts.map(({ kind }) => kind).sort(),
      };
  }
}
