import type { readPackedShelf } from "@/domain/stock/read-packed-shelf";
import { type Device, thisDevice } from "./device";
import { shelfAddress } from "./shelf-address";
import type { KeptShelf } from "./store";

type Answer = Awaited<ReturnType<typeof readPackedShelf>> & { version: number; by: string };

/** Renews the shelf of this device when it is older than so much; where that is impossible the last known one stands. */
export async function fetchShelf(
  userId: string,
  placeId: string,
  maxAge = 0,
  { store, send, askedEarly, show }: Device = thisDevice,
): Promise<KeptShelf | undefined> {
  const known = maxAge > 0 ? await store.shelf(placeId) : undefined;
  if (known && Date.now() - known.fetchedAt < maxAge) return known;
  const asked = Date.now(); // before the question: what is sold meanwhile here still counts
  const address = shelfAddress(placeId);
  try {
    const answer = await send(address, { signal: AbortSignal.timeout(15_000) });
    if (!answer.ok) return undefined;
    const { version, by, place, shift, packed } = (await answer.json()) as Answer;
    if (version !== 2 || by !== userId) return undefined;
    const fetchedAt = Math.min(asked, askedEarly?.(address) ?? asked);
    const shelf = { placeId, userId, place: place.name, shiftId: shift?.id ?? null, packed, fetchedAt };
    show?.(shelf);
    await store.keepShelf(shelf);
    return shelf;
  } catch (error) {
    if (error instanceof TypeError || error instanceof DOMException || error instanceof SyntaxError) return undefined;
    throw error;
  }
}
