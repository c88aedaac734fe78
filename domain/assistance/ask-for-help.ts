import { and, eq, isNull, sql } from "drizzle-orm";
import { type Db, db, type Tx } from "@/db/client";
import { assistanceCases, legalitasKinds } from "@/db/schema";
import { today } from "@/lib/today";
import { recordAudit } from "../audit";
import { Refused } from "../errors";
import { authorize, type Person } from "../policy";
import { beginCases } from "./begin-cases";
import { lockOwnCase } from "./lock-case";
import { neededKinds } from "./needed-kinds";
import { takeTurns } from "./take-turns";
import { isOfCase, isValidOn } from "./usable-documents";
import { sendMessage } from "./write-message";

type Ask = { businessId: string; kind: string; words: string };

/** An owner asks for help with a permit. Where they are helped already, their words join that case. */
export async function askForHelp(actor: Person, { businessId, kind, words }: Ask, tx: Db = db, date = today()) {
  authorize(actor, "case.follow", { business: businessId });
  return tx.transaction(async (tx) => {
    await takeTurns(tx, [businessId]);
    const caseId = (await findOpen(tx, businessId, kind)) ?? (await begin(tx, actor, { businessId, kind }, date));
    if (words) await sendMessage(tx, actor, await lockOwnCase(tx, actor, caseId), words);
    return caseId;
  });
}

async function findOpen(tx: Tx, businessId: string, kind: string) {
  const [open] = await tx
    .select({ id: assistanceCases.id })
    .from(assistanceCases)
    .where(
      and(eq(assistanceCases.businessId, businessId), eq(assistanceCases.kind, kind), isNull(assistanceCases.closedAt)),
    );
  return open?.id;
}

async function begin(tx: Tx, actor: Person, about: { businessId: string; kind: string }, date: string) {
  const [known] = await tx
    .select({ name: legalitasKinds.name })
    .from(legalitasKinds)
    .where(eq(legalitasKinds.kind, about.kind));
  if (!known) throw new Refused("Pilih dokumen dari daftar.", "kind");
  if (await isThere(tx, about, date)) {
    throw new Refused(`${known.name} Anda sudah terverifikasi dan masih berlaku.`, "kind");
  }
  const followsId = await latestCase(tx, about);
  const [opened] = await beginCases(tx, [{ ...about, origin: "permintaan", openedBy: actor.userId, followsId }], date);
  if (!opened) throw new Error("The case was not opened.");
  await recordAudit(tx, actor, "case.ask", { kind: "case", id: opened.id }, { kind: about.kind });
  return opened.id;
}

async function latestCase(tx: Tx, { businessId, kind }: { businessId: string; kind: string }) {
  const [last] = await tx
    .select({ id: assistanceCases.id })
    .from(assistanceCases)
    .where(and(eq(assistanceCases.businessId, businessId), eq(assistanceCases.kind, kind)))
    .orderBy(sql`${assistanceCases.openedAt} desc`, sql`${assistanceCases.id} desc`)
    .limit(1);
  return last?.id;
}

/** A valid document is there and no product lacks one. */
async function isThere(tx: Tx, { businessId, kind }: { businessId: string; kind: string }, date: string) {
  const [row] = await tx.execute<{ isThere: boolean }>(sql`
    select exists (select from documents d, (select ${businessId}::uuid as business_id, ${kind}::text as kind) c
        where ${isOfCase} and ${isValidOn(date)})
      and not exists (select from (${neededKinds([businessId])}) n where n.kind = ${kind}) as "isThere"`);
  return row?.isThere ?? false;
}
