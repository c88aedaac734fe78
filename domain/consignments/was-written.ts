import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { papers, places, users } from "@/db/schema";
import { keptBefore } from "../kept-before";
import { type PaperKind, paperNumber } from "./paper-words";

type Asked = {
  id: string;
  placeId: string;
  toPlaceId?: string;
  businessId?: string;
  counterparty: string;
  witness?: string;
  reason?: string;
  photoId?: string;
};
export type Form = {
  kind: PaperKind;
  asked: Asked;
  /** Whether the paper of this form, written before, has the same goods. */
  saysSame: (tx: Tx) => Promise<boolean>;
};

/** Whether this very form was written before; one with the same number that says something else is refused. */
export async function wasWritten(tx: Tx, { kind, asked, saysSame }: Form) {
  const [before] = await tx
    .select({ paper: papers, slug: places.slug, by: users.name })
    .from(papers)
    .innerJoin(places, eq(places.id, papers.placeId))
    .innerJoin(users, eq(users.id, papers.writtenBy))
    .where(eq(papers.id, asked.id));
  if (!before) return false;
  const { paper, slug, by } = before;
  const isSame =
    paper.kind === kind &&
    paper.placeId === asked.placeId &&
    paper.toPlaceId === (asked.toPlaceId ?? null) &&
    (asked.businessId === undefined || paper.businessId === asked.businessId) &&
    paper.counterparty === asked.counterparty &&
    paper.witness === (asked.witness ?? null) &&
    paper.reason === (asked.reason ?? null) &&
    paper.photoId === (asked.photoId ?? null) &&
    (await saysSame(tx));
  if (isSame) return true;
  throw keptBefore({ what: paperNumber(paper, slug), by, at: paper.at });
}
