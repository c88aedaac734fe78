import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { users } from "@/db/schema";
import { formatMoment } from "@/lib/dates";
import { Conflict } from "../errors";
import { latestCuration } from "./latest-curation";

/** Says who decided on a product that no longer waits, when and why. */
export async function curatedAlready(tx: Tx, productId: string) {
  const latest = await latestCuration(tx, productId);
  if (!latest) return new Conflict("Produk ini belum diajukan, jadi belum dapat dikurasi. Muat ulang halaman ini.");
  const [by] = await tx.select({ name: users.name }).from(users).where(eq(users.id, latest.decidedBy));
  return new Conflict(
    `Sudah ${latest.decision} oleh ${by?.name ?? "petugas"}, ${formatMoment(latest.decidedAt)}: ${latest.reason}`,
  );
}
