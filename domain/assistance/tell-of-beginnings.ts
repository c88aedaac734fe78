import { inArray } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { type assistanceCases, businesses, legalitasKinds } from "@/db/schema";
import { notifyOwners } from "../notices/notify-owners";
import { notifyRoles } from "../notices/notify-roles";

type Opened = Pick<typeof assistanceCases.$inferSelect, "id" | "businessId" | "kind">;

/** Owners learn that they are helped; the office, once a day, that somebody waits for help, by kecamatan. */
export async function tellOfBeginnings(tx: Tx, opened: readonly Opened[], date: string) {
  const kinds = await tx.select({ kind: legalitasKinds.kind, name: legalitasKinds.name }).from(legalitasKinds);
  const names = new Map(kinds.map(({ kind, name }) => [kind, name]));
  await notifyOwners(
    tx,
    opened.map(({ id, businessId, kind }) => ({
      businessId,
      kind: "damping_dibuka",
      subject: id,
      period: date,
      details: { name: names.get(kind) ?? kind },
    })),
  );
  const where = await tx
    .selectDistinct({ code: businesses.kecamatanCode })
    .from(businesses)
    .where(inArray(businesses.id, [...new Set(opened.map(({ businessId }) => businessId))]));
  await notifyRoles(tx, ["verifikator"], { kind: "petugas_damping", period: date });
  for (const { code } of where) {
    if (code) await notifyRoles(tx, ["petugas_kecamatan"], { kind: "kecamatan_damping", period: date, scope: code });
  }
}
