import { and, eq, isNotNull, isNull } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { businesses, type dataRequests, mailAddresses, users } from "@/db/schema";
import type { mailSettings } from "../mail/mail-settings";

type Request = Pick<typeof dataRequests.$inferSelect, "kind" | "userId" | "businessId">;

/** Whom the answer is for, and whether mail reaches them: at a confirmed address, or by the last mail of an account. */
export async function askerOf(
  tx: Tx,
  { kind, userId, businessId }: Request,
  decision: "dikabulkan" | "ditolak",
  settings: ReturnType<typeof mailSettings>,
) {
  if (businessId) {
    const [record] = await tx
      .select({ addressee: businesses.ownerName, address: businesses.address })
      .from(businesses)
      .where(eq(businesses.id, businessId));
    return { addressee: record?.addressee ?? "", address: record?.address ?? null, isReached: false };
  }
  const [user] = await tx
    .select({ name: users.name, email: users.email })
    .from(users)
    .where(eq(users.id, userId ?? ""));
  const own = eq(mailAddresses.userId, userId ?? "");
  const refused = await tx.$count(mailAddresses, and(own, isNotNull(mailAddresses.refusedAt)));
  const confirmed = await tx.$count(
    mailAddresses,
    and(own, isNotNull(mailAddresses.confirmedAt), isNull(mailAddresses.refusedAt)),
  );
  const isLast = kind === "hapus" && decision === "dikabulkan";
  const isReached = settings !== null && (isLast ? Boolean(user?.email) && refused === 0 : confirmed > 0);
  return { addressee: user?.name ?? "", address: null, isReached };
}
