import type { Standing } from "./queue/standing";

export type Taken = { batch: Standing; quantity: number };

/** The batch of the same goods that expires before this one and still has something on the shelf, whoever scanned which. */
export function soldFirst(batch: Standing, shelf: readonly Standing[], taken: readonly Taken[]): Standing | undefined {
  const onCounter = (id: string) => taken.find((line) => line.batch.id === id)?.quantity ?? 0;
  const older = shelf.filter(
    (other) =>
      other.product === batch.product &&
      other.business === batch.business &&
      !other.refusal &&
      ends(other) < ends(batch) &&
      other.available > onCounter(other.id),
  );
  return older.toSorted((a, b) => (ends(a) < ends(b) ? -1 : 1))[0];
}

const ends = ({ expiresOn }: Standing) => expiresOn ?? "9999";
