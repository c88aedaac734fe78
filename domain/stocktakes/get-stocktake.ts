import { eq, max } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { type Db, db } from "@/db/client";
import { papers, stocktakeCounts, stocktakeEndings, stocktakes, users } from "@/db/schema";
import { today } from "@/lib/today";
import { Forbidden, NotFound } from "../errors";
import { findPlace } from "../places/find-place";
import { placeScope } from "../places/place-scope";
import { type Actor, authorize, canSomewhere } from "../policy";
import { compare } from "./compare";
import { postedLines } from "./posted-lines";

/** One count with everything in it: as it stands now while it is open, as it was posted afterwards. */
export async function getStocktake(actor: Actor, id: string, tx: Db = db, day = today()) {
  if (!canSomewhere(actor, "ledger.read")) throw new Forbidden();
  const ender = alias(users, "ender");
  const second = alias(users, "second");
  const [found] = await tx
    .select({
      id: stocktakes.id,
      placeId: stocktakes.placeId,
      seq: stocktakes.seq,
      startedAt: stocktakes.startedAt,
      startedBy: users.name,
      outcome: stocktakeEndings.outcome,
      endedAt: stocktakeEndings.at,
      endedBy: ender.name,
      secondBy: second.name,
      reason: stocktakeEndings.reason,
      paper: { id: papers.id, serial: papers.serial, year: papers.year },
    })
    .from(stocktakes)
    .innerJoin(users, eq(users.id, stocktakes.startedBy))
    .leftJoin(stocktakeEndings, eq(stocktakeEndings.stocktakeId, stocktakes.id))
    .leftJoin(papers, eq(papers.id, stocktakeEndings.paperId))
    .leftJoin(ender, eq(ender.id, stocktakeEndings.endedBy))
    .leftJoin(second, eq(second.id, stocktakeEndings.secondBy))
    .where(eq(stocktakes.id, id));
  if (!found) throw new NotFound("Opname");
  const place = await findPlace(actor, "ledger.read", found.placeId, tx);
  authorize(actor, "ledger.read", placeScope(place));
  // Before the rows: a count that comes in between is one that this page has not seen.
  const lastCount = await findLastCount(tx, id);
  const rows = found.outcome === "dibukukan" ? [] : await compare(tx, found, day);
  const lines = found.outcome === "dibukukan" ? await postedLines(tx, id) : [];
  return { ...found, place: { id: place.id, name: place.name, slug: place.slug }, lastCount, rows, lines };
}

async function findLastCount(tx: Db, stocktakeId: string) {
  const [last] = await tx
    .select({ seq: max(stocktakeCounts.seq) })
    .from(stocktakeCounts)
    .where(eq(stocktakeCounts.stocktakeId, stocktakeId));
  return last?.seq ?? 0;
}

export type Stocktake = Awaited<ReturnType<typeof getStocktake>>;
