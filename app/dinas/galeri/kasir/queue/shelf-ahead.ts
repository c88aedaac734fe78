import { shelfAddress } from "./shelf-address";

const tillPath = "/dinas/galeri/kasir";
const uuid = /^[0-9a-f-]{36}$/;

/**
 * The shelf that a device asks for together with the page of the till, before it is drawn: a shelf may be long. Nothing
 * where the device has one (of `kept`), for it sells from that first.
 */
export function shelfAhead({ pathname, searchParams }: URL, kept?: string) {
  if (pathname !== tillPath) return undefined;
  const placeId = searchParams.get("tempat") ?? undefined;
  if (kept && (!placeId || placeId === kept)) return undefined;
  return placeId && !uuid.test(placeId) ? undefined : shelfAddress(placeId);
}
