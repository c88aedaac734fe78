import { and, eq } from "drizzle-orm";
import { type Db, db, type Tx } from "@/db/client";
import { caseEntries, caseSteps } from "@/db/schema";
import { recordAudit } from "../audit";
import { NotFound, Refused } from "../errors";
import type { Person } from "../policy";
import { beResponsible } from "./be-responsible";
import { lockCase, lockOwnCase } from "./lock-case";
import type { TickStep } from "./schema";

/** An owner says that a step of their own is done, or that it is not after all. */
export async function tickOwnStep(actor: Person, input: TickStep, tx: Db = db) {
  await tx.transaction(async (tx) => {
    await lockOwnCase(tx, actor, input.caseId);
    await tick(tx, actor, input, ["pemilik"]);
  });
}

/** The responsible officer does the same for any step: owners without a phone are served at the counter. */
export async function tickStep(actor: Person, input: TickStep, tx: Db = db) {
  await tx.transaction(async (tx) => {
    const found = await lockCase(tx, actor, input.caseId, "case.work");
    await beResponsible(tx, actor, found);
    await tick(tx, actor, input, ["pemilik", "petugas"]);
  });
}

async function tick(tx: Tx, actor: Person, { caseId, position, done }: TickStep, whose: readonly string[]) {
  const isStep = and(eq(caseSteps.caseId, caseId), eq(caseSteps.position, position));
  const [step] = await tx.select().from(caseSteps).where(isStep).for("no key update");
  if (!step) throw new NotFound("Langkah");
  if (!whose.includes(step.who)) throw new Refused("Langkah ini dikerjakan petugas. Tanyakan lewat pesan.");
  if (step.isUpload) throw new Refused("Langkah ini selesai sendiri begitu dokumennya diunggah di Legalitas.");
  const isDone = done === "ya";
  if (isDone === (step.doneAt !== null)) return;
  const now = isDone ? { doneAt: new Date(), doneBy: actor.userId } : { doneAt: null, doneBy: null, letterId: null };
  await tx.update(caseSteps).set(now).where(isStep);
  const text = `${isDone ? "Selesai" : "Dibuka lagi"}: ${step.title}`;
  await tx.insert(caseEntries).values({ caseId, event: isDone ? "langkah" : "langkah_dibuka", text, by: actor.userId });
  await recordAudit(tx, actor, "case.step", { kind: "case", id: caseId }, { step: step.title, done });
}
