import { and, eq } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { accessLinks, users } from "@/db/schema";
import { type LinkKind, tokenHash } from "./access-link";

const gone = "Mintalah tautan baru kepada admin dinas.";

/** Whom a link is for, and why it no longer works when it does not. The token itself is the permission. */
export async function findLink(kind: LinkKind, token: string, tx: Db = db) {
  const [link] = await tx
    .select({
      name: users.name,
      account: users.email,
      phone: users.phone,
      blockedAt: users.blockedAt,
      expiresAt: accessLinks.expiresAt,
      usedAt: accessLinks.usedAt,
      cancelledAt: accessLinks.cancelledAt,
    })
    .from(accessLinks)
    .innerJoin(users, eq(users.id, accessLinks.userId))
    .where(and(eq(accessLinks.kind, kind), eq(accessLinks.tokenHash, tokenHash(token))));
  if (!link) return { closed: `Tautan ini tidak dikenali. Periksa apakah tersalin utuh. ${gone}` };
  const closed = whyClosed(link);
  return closed ? { closed } : { name: link.name, account: link.account ?? link.phone };
}

type State = { blockedAt: Date | null; expiresAt: Date; usedAt: Date | null; cancelledAt: Date | null };

/** The sentence for a link that does not work, or nothing. */
export function whyClosed({ blockedAt, expiresAt, usedAt, cancelledAt }: State) {
  if (usedAt) return "Tautan ini sudah dipakai. Silakan masuk dengan kata sandi yang Anda buat waktu itu.";
  if (cancelledAt) return `Tautan ini sudah diganti dengan yang lebih baru. ${gone}`;
  if (expiresAt <= new Date()) return `Tautan ini sudah lewat waktunya. ${gone}`;
  if (blockedAt) return "Akun ini sedang dinonaktifkan oleh dinas. Hubungi admin dinas.";
  return undefined;
}
