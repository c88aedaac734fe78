import type { readPackedShelf } from "@/domain/stock/read-packed-shelf";
import type { ShelfBatch } from "@/domain/stock/read-shelf";
import { type Device, thisDevice } from "./device";
import { shelfAddress } from "./shelf-address";
import type { KeptShelf } from "./store";

type Packed = Awaited<ReturnType<typeof readPackedShelf>>;
/** Version 1 is the answer of a server of before: an update may be undone while this till is open, and it sells on. */
type Answer = Omit<Packed, "packed"> & { by: string } & (
    | { version: 2; packed: string }
    | { version: 1; batches: ShelfBatch[] }
  );

/** Renews the shelf of this device when it is older than so much; where that is impossible the last known one stands. */
export async function fetchShelf(
  userId: string,
  placeId: string,
  maxAge = 0,
  { store, send, askedAhead, show }: Device = thisDevice,
): Promise<KeptShelf | undefined> {
  const known = maxAge > 0 ? await store.shelf(placeId) : undefined;
  if (known && Date.now() - known.fetchedAt < maxAge) return known;
  const asked = Date.now(); // before the question: what is sold meanwhile here still counts
  const ahead = askedAhead?.();
  try {
    const early = ahead && (await ask(ahead.address, userId, placeId, send));
    const answer = early ?? (await ask(shelfAddress(placeId), userId, placeId, send));
    if (!answer) return undefined;
    const shelf = { ...answer, fetchedAt: early ? Math.min(asked, ahead.since()) : asked };
    show?.(shelf);
    await store.keepShelf(shelf);
    return shelf;
  } catch (error) {
    if (error instanceof TypeError || error instanceof DOMException || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

async function ask(address: string, userId: string, placeId: string, send: typeof fetch) {
  const answer = await send(address, { signal: AbortSignal.timeout(15_000) });
  if (!answer.ok) return undefined;
  const said = (await answer.json()) as Answer;
  const { by, place, shift } = said;
  const packed = packedIn(said);
  if (packed === undefined || by !== userId || place.id !== placeId) return undefined;
  return { placeId, userId, place: place.name, shiftId: shift?.id ?? null, packed };
}

/** The batches as this till keeps them; nothing where they come in a form that it does not know yet. */
function packedIn(said: Answer) {
  if (said.version === 2) return said.packed;
  if (said.version === 1) return JSON.stringify(said.batches);
  return undefined;
}
