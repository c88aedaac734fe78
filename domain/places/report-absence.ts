import { and, eq, isNull } from "drizzle-orm";
import { type Db, db, type Tx } from "@/db/client";
import { kecamatan, places, pojokAbsences } from "@/db/schema";
import { recordAudit } from "../audit";
import { Forbidden, Overtaken, Refused } from "../errors";
import { notifyRoles } from "../notices/notify-roles";
import { type Actor, authorize } from "../policy";
import type { AbsenceInput } from "./schema";

/** An officer says that their kecamatan has no pojok yet. */
export async function reportAbsence(actor: Actor, input: AbsenceInput, tx: Db = db) {
  if (actor.kind !== "person") throw new Forbidden();
  authorize(actor, "place.report", { kecamatan: input.kecamatanCode });
  await tx.transaction(async (tx) => {
    const [pojok] = await tx
      .select({ name: places.name })
      .from(places)
      .where(and(eq(places.kecamatanCode, input.kecamatanCode), eq(places.kind, "pojok"), isNull(places.closedOn)))
      .limit(1);
    if (pojok) throw new Refused(`Kecamatan ini sudah punya ${pojok.name}. Laporkan keadaannya saja.`);
    const [row] = await tx
      .insert(pojokAbsences)
      .values({ ...input, reportedBy: actor.userId })
      .onConflictDoNothing({ target: pojokAbsences.id })
      .returning({ id: pojokAbsences.id });
    if (row) {
      await recordAudit(
        tx,
        actor,
        "pojok.absent",
        { kind: "kecamatan", id: input.kecamatanCode },
        { note: input.note },
      );
      await notifyRoles(tx, ["admin", "pimpinan"], {
        kind: "pojok_belum_ada",
        subject: input.kecamatanCode,
        details: { kecamatan: await nameOf(tx, input.kecamatanCode), note: input.note ?? "" },
      });
      return;
    }
    const [before] = await tx.select().from(pojokAbsences).where(eq(pojokAbsences.id, input.id));
    const isSame =
      before?.reportedBy === actor.userId &&
      before.kecamatanCode === input.kecamatanCode &&
      before.note === (input.note ?? null);
    if (!isSame) {
      throw new Overtaken(
        "Kabar ini sudah kami terima dengan isi yang lain. Yang sekarang belum terkirim; bila memang perlu, kirim sekali lagi.",
      );
    }
  });
}

async function nameOf(tx: Tx, code: string) {
  const [found] = await tx.select({ name: kecamatan.name }).from(kecamatan).where(eq(kecamatan.code, code));
  return found?.name ?? code;
}
