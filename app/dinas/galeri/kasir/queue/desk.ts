import { v7 } from "uuid";

/** `name` says which goods they were, also when the shelf has them no longer. */
export type DeskLine = { batchId: string; quantity: number; name: string };

/** What lies on the counter, each batch once, and the number that its sale will have. */
export type Desk = { saleId: string; lines: readonly DeskLine[] };

export const emptyDesk = (): Desk => ({ saleId: v7(), lines: [] });

/** Puts more on the counter. */
export function put(lines: readonly DeskLine[], { batchId, quantity, name }: DeskLine): readonly DeskLine[] {
  const known = lines.find((line) => line.batchId === batchId);
  if (!known) return [...lines, { batchId, quantity, name }];
  return lines.map((line) => (line === known ? { batchId, quantity: line.quantity + quantity, name } : line));
}

/** Takes off the counter what was sold; what was scanned while that was being recorded stays, for a sale of its own. */
export function without(lines: readonly DeskLine[], gone: readonly Omit<DeskLine, "name">[]): Desk {
  const left = lines.flatMap(({ batchId, quantity, name }) => {
    const rest = quantity - (gone.find((line) => line.batchId === batchId)?.quantity ?? 0);
    return rest > 0 ? [{ batchId, quantity: rest, name }] : [];
  });
  return { ...emptyDesk(), lines: left };
}
