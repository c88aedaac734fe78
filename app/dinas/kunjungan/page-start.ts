import { z } from "zod";

type Start = { visitedAt: Date; id: string };

/** Where a page begins: just after the row named in the address; nothing when the address names none. */
export function pageStart(text: unknown): Start | undefined {
  if (typeof text !== "string") return undefined;
  const [moment, id] = text.split("_");
  const parsed = z.object({ visitedAt: z.iso.datetime().pipe(z.coerce.date()), id: z.uuid() });
  return parsed.safeParse({ visitedAt: moment, id }).data;
}

export function pageAfter(row: Start | undefined) {
  return row ? `${row.visitedAt.toISOString()}_${row.id}` : undefined;
}
