import { and, eq, inArray, isNotNull, or } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { consents, identityViews, mailAddresses, users } from "@/db/schema";
import { tags } from "@/lib/cache-tags";
import { recordAudit } from "../../audit";
import { announceChange } from "../../catalogue/announce-change";
import { mailSettings } from "../../mail/mail-settings";
import { putMail } from "../../mail/put-mail";
import { endConsents, ofBusiness } from "../../people/end-consents";
import { lockAdmins, requireAnAdmin } from "../../people/keep-an-admin";
import type { Person } from "../../policy";
import { ownedBy } from "../owned-by";
import { blankBusinesses } from "./blank-businesses";
import { blankPerson } from "./blank-person";
import { disguiseTrail } from "./disguise-trail";
import { findLinked } from "./find-linked";
import { letFilesGo } from "./let-files-go";
import { letNumbersGo } from "./let-numbers-go";
import { madeUpName } from "./made-up-name";
import { needlesOf } from "./needles";
import { scrub } from "./scrub";

/** With what the galleries still have of them, and owe, that was settled outside of the portal. */
type Leaving = { id: string; userId: string; open: { units: number; owed: number } };

/**
 * A person leaves: what says who they were is deleted or blanked; what must stay (accounts, letters, decisions, the
 * trail) stays under a made-up name. All of it in one transaction.
 */
export async function erasePerson(tx: Tx, actor: Person, request: Leaving, settings = mailSettings()) {
  const { userId } = request;
  await lockAdmins(tx);
  const [user] = await tx.select().from(users).where(eq(users.id, userId)).for("update");
  if (!user) throw new Error(`No user ${userId}.`);
  const isReached = user.email !== null && !(await refusesMail(tx, userId));
  const { alone } = await ownedBy(tx, userId);
  const needles = await needlesOf(tx, user, alone);
  const { linked, subjects, files } = await findLinked(tx, userId, alone);
  const name = madeUpName("Pengguna", userId);
  await letNumbersGo(tx, userId);
  await scrub(tx, linked, needles);
  const theirs = or(eq(consents.userId, userId), ...alone.map(ofBusiness));
  if (theirs) {
    await endConsents(tx, theirs, {
      purposes: ["layanan", "etalase", "mitra"],
      by: actor.userId,
      because: "penghapusan",
    });
  }
  if (alone.length > 0) {
    await tx.update(identityViews).set({ words: "" }).where(inArray(identityViews.businessId, alone));
  }
  await blankBusinesses(tx, alone, actor.userId);
  const gone = await letFilesGo(tx, userId, files);
  await blankPerson(tx, user, { name, by: actor.userId, subjects });
  if (isReached) await putMail(tx, { userId, address: user.email ?? "", purpose: "terhapus" }, settings);
  await requireAnAdmin(tx);
  await disguiseTrail(tx, actor, { requestId: request.id, userId, name, subjects });
  const { units, owed } = request.open;
  const details = { usaha: alone.length, berkas: gone, diselesaikanDiLuar: { barang: units, rupiah: owed } };
  await recordAudit(tx, actor, "data.erase", { kind: "data_request", id: request.id }, details);
  await announceChange(tx, tags.everything);
}

/** A server has said that nobody lives at one of their addresses. */
async function refusesMail(tx: Tx, userId: string) {
  const refused = and(eq(mailAddresses.userId, userId), isNotNull(mailAddresses.refusedAt));
  return (await tx.$count(mailAddresses, refused)) > 0;
}
