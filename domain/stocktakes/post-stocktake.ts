import { and, eq, isNotNull } from "drizzle-orm";
import { v7 } from "uuid";
import { type Db, db, type Tx } from "@/db/client";
import { papers, stockMovements, stocktakeEndings, stocktakeLines } from "@/db/schema";
import { today } from "@/lib/today";
import { recordAudit } from "../audit";
import { Forbidden, Refused } from "../errors";
import { requirePerson } from "../people/require-person";
import { placeScope } from "../places/place-scope";
import { type Actor, can, canSomewhere, type Person } from "../policy";
import { type Compared, compare } from "./compare";
import { lockStocktake } from "./lock-stocktake";
import { type Problems, problemsOf } from "./problems-of";
import type { PostInput } from "./schema";
import { shareShortage } from "./share-shortage";

/** Rows in one statement: PostgreSQL takes 65,535 values at a time. */
const atOnce = 1_000;

/**
 * Differences become movements under a paper that two people answer for. Only now does the place stand still: from the
 * lock to the end of this transaction. Everything that is missing is said at once.
 */
export async function postStocktake(
  actor: Actor,
  input: PostInput,
  second: Person | undefined,
  tx: Db = db,
  day = today(),
) {
  if (!canSomewhere(actor, "goods.move")) throw new Forbidden();
  const person = requirePerson(actor);
  return tx.transaction(async (tx) => {
    const stocktake = await lockStocktake(tx, actor, input.stocktakeId);
    const { place, ending } = stocktake;
    if (ending?.paperId === input.id && (await saysSame(tx, input))) return { paperId: input.id };
    if (ending) throw new Refused("Opname ini sudah selesai. Muat ulang halaman ini.");
    const rows = await compare(tx, stocktake, day);
    const mayApprove = can(second ?? person, "stocktake.approve", placeScope(place));
    refuseIncomplete(problemsOf(rows, input.reasons), person, second, mayApprove);
    await tx.insert(papers).values({
      id: input.id,
      placeId: place.id,
      kind: "opname",
      year: Number(day.slice(0, 4)),
      counterparty: second.name,
      writtenBy: person.userId,
    });
    await writeLines(tx, stocktake, rows, input.reasons);
    await moveDifferences(tx, { placeId: place.id, paperId: input.id, movedBy: person.userId }, rows);
    await shareShortage(tx, { placeId: place.id, paperId: input.id, day }, rows);
    await tx.insert(stocktakeEndings).values({
      stocktakeId: stocktake.id,
      placeId: place.id,
      outcome: "dibukukan",
      paperId: input.id,
      endedBy: person.userId,
      secondBy: second.userId,
    });
    const differing = rows.filter(({ difference }) => difference !== 0).length;
    const details = { tempat: place.name, batch: rows.length, selisih: differing, paper: input.id, saksi: second.name };
    await recordAudit(tx, actor, "stocktake.post", { kind: "place", id: place.id }, details);
    return { paperId: input.id };
  });
}

function refuseIncomplete(
  { sentences, unexplained }: Problems,
  person: Person,
  second: Person | undefined,
  mayApprove: boolean,
): asserts second is Person {
  const account = whyAlone(person, second, mayApprove);
  if (sentences.length === 0 && account) throw new Refused(account, "account");
  if (sentences.length === 0) return;
  const reasons = unexplained.map((batchId) => [`alasan.${batchId}`, "Tulis alasannya, paling sedikit 5 huruf."]);
  throw new Refused(sentences.join(" "), undefined, { ...Object.fromEntries(reasons), ...(account && { account }) });
}

function whyAlone(person: Person, second: Person | undefined, mayApprove: boolean) {
  if (!second) return "Berita acara opname ditandatangani dua orang: orang kedua mengisi akunnya.";
  if (second.userId === person.userId) return "Orang kedua harus orang lain.";
  if (!mayApprove) return "Akun itu tidak berwenang mengesahkan opname di tempat ini.";
  return undefined;
}

/** Whether every difference was posted with the reason that this form gives. */
async function saysSame(tx: Tx, { stocktakeId, reasons }: PostInput) {
  const lines = await tx
    .select({ batchId: stocktakeLines.batchId, reason: stocktakeLines.reason })
    .from(stocktakeLines)
    .where(and(eq(stocktakeLines.stocktakeId, stocktakeId), isNotNull(stocktakeLines.reason)));
  return lines.every(({ batchId, reason }) => reason === reasons[batchId]);
}

type Stocktake = { id: string; placeId: string };

async function writeLines(
  tx: Tx,
  { id, placeId }: Stocktake,
  rows: readonly Compared[],
  reasons: Record<string, string>,
) {
  const lines = rows.map(({ batchId, expected, counted, difference, round }) => ({
    id: v7(),
    stocktakeId: id,
    placeId,
    batchId,
    expected,
    counted: counted ?? 0,
    isRecounted: round === 2,
    reason: difference === 0 ? null : reasons[batchId],
  }));
  for (let i = 0; i < lines.length; i += atOnce) await tx.insert(stocktakeLines).values(lines.slice(i, i + atOnce));
}

async function moveDifferences(
  tx: Tx,
  paper: { placeId: string; paperId: string; movedBy: string },
  rows: readonly Compared[],
) {
  const moved = rows
    .filter(({ difference }) => difference !== 0)
    .map(({ batchId, difference }) => ({ ...paper, batchId, kind: "opname" as const, quantity: difference }));
  for (let i = 0; i < moved.length; i += atOnce) await tx.insert(stockMovements).values(moved.slice(i, i + atOnce));
}
