import { eq } from "drizzle-orm";
import { type Db, db, type Tx } from "@/db/client";
import { businesses } from "@/db/schema";
import { Refused } from "../errors";
import { countOf, finishAttempt, startAttempt } from "../people/attempts";
import { findProved } from "../phones/find-proved";
import { listOwnPhones } from "../phones/list-own-phones";
import type { Person } from "../policy";
import { doubtOf } from "./doubt-of";
import { grantRecord } from "./grant-record";
import { openClaim } from "./open-claim";
import { ownersOf } from "./owners-of";
import type { Outcome } from "./redeem-code";
import type { ClaimByPhone } from "./schema";

/**
 * Who proved that the number on a record is theirs takes the record over, when nobody has it yet; what is doubtful waits
 * for an officer. Of a record with another number nothing is told, not even that it exists.
 */
export async function claimByPhone(actor: Person, input: ClaimByPhone, address: string, tx: Db = db): Promise<Outcome> {
  const account = countOf("KLAIM", `NOMOR ${actor.userId}`);
  const attempt = await startAttempt(tx, { account, address: `klaim ${address}` });
  const outcome = await tx.transaction(async (tx) => {
    const { business, phoneId } = await lockOwnRecord(tx, actor, input.businessId);
    return takeOrAsk(tx, actor, input, business, phoneId);
  });
  await finishAttempt(tx, attempt);
  return outcome;
}

async function lockOwnRecord(tx: Tx, actor: Person, businessId: string) {
  const [business] = await tx
    .select({ id: businesses.id, name: businesses.name, phone: businesses.phone })
    .from(businesses)
    .where(eq(businesses.id, businessId))
    .for("no key update");
  const proof = business?.phone ? await findProved(tx, actor.userId, business.phone) : undefined;
  if (business && proof) return { business, phoneId: proof.id };
  const { proved } = await listOwnPhones(actor, tx);
  throw new Refused(
    proved.length > 0
      ? "Catatan itu tidak memakai nomor HP yang sudah dipastikan milik Anda. Klaim dengan kode, atau minta bantuan petugas."
      : "Nomor HP Anda belum dipastikan. Mintalah dulu kodenya: petugas mengirimnya lewat WhatsApp ke nomor itu, atau menyerahkannya di loket.",
  );
}

async function takeOrAsk(
  tx: Tx,
  actor: Person,
  { claimId, businessId, ...agreed }: ClaimByPhone,
  business: { id: string; name: string },
  phoneId: string,
): Promise<Outcome> {
  const owners = await ownersOf(tx, businessId);
  if (owners.some(({ userId }) => userId === actor.userId)) return { granted: true, businessId, name: business.name };
  const doubt = await doubtOf(tx, actor, businessId, owners.length > 0);
  if (doubt) {
    await openClaim(tx, actor, { id: claimId, phoneId, agreed, ...doubt });
    return { granted: false, businessId };
  }
  await grantRecord(tx, actor, { claimId, business, agreed }, { phoneId });
  return { granted: true, businessId, name: business.name };
}
