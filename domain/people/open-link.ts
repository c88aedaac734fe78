import { and, eq, sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { accessLinks, users } from "@/db/schema";
import { recordAudit } from "../audit";
import { Refused } from "../errors";
import { keepConfirmed } from "../mail/keep-confirmed";
import { offerConfirmation } from "../mail/offer-confirmation";
import { notifyPeople } from "../notices/notify-people";
import { type LinkKind, tokenHash } from "./access-link";
import { cancelLinks } from "./cancel-links";
import { endSessions } from "./end-sessions";
import { whyClosed } from "./find-link";
import { hashPassword } from "./password";
import { requireStrongPassword } from "./password-strength";
import type { OpenLinkInput } from "./schema";
import type { SignedIn } from "./sign-in";

/** The person chooses a password through the link that was sent to them, once; their older sessions end. */
export async function openLink(kind: LinkKind, input: OpenLinkInput, tx: Db = db): Promise<SignedIn> {
  return tx.transaction(async (tx) => {
    const [found] = await tx
      .select({ link: accessLinks, user: users })
      .from(accessLinks)
      .innerJoin(users, eq(users.id, accessLinks.userId))
      .where(and(eq(accessLinks.kind, kind), eq(accessLinks.tokenHash, tokenHash(input.token))))
      .for("update");
    if (!found) throw new Refused("Tautan ini tidak dikenali. Mintalah tautan baru kepada admin dinas.");
    const { link, user } = found;
    const closed = whyClosed({ ...link, blockedAt: user.blockedAt });
    if (closed) throw new Refused(closed);
    requireStrongPassword(input.password, [user.name, user.email, user.phone]);
    const passwordHash = await hashPassword(input.password);
    await tx.update(users).set({ passwordHash }).where(eq(users.id, user.id));
    await tx.update(accessLinks).set({ usedAt: sql`now()` }).where(eq(accessLinks.id, link.id));
    await cancelLinks(tx, user.id);
    // Who asked for the link themselves got it by mail, so the address is theirs.
    if (link.createdBy === user.id && user.email) await keepConfirmed(tx, user.id, user.email);
    const sessionEpoch = await endSessions(tx, user.id);
    const action = kind === "undangan" ? "person.accept_invitation" : "person.reset_password";
    const person = { kind: "person", userId: user.id, name: user.name, grants: [] } as const;
    await recordAudit(tx, person, action, { kind: "person", id: user.id });
    if (kind === "undangan") await offerConfirmation(tx, { userId: user.id, email: user.email });
    if (kind === "sandi") {
      await notifyPeople(tx, [{ userId: user.id, kind: "sandi_diganti", event: String(sessionEpoch) }]);
    }
    return { userId: user.id, sessionEpoch };
  });
}
