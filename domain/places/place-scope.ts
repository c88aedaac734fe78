import type { Scope } from "../policy";

type Place = { id: string; kecamatanCode: string; partnerId: string | null };

/** Where a place lies, for `authorize`. */
export function placeScope(place: Place): Scope {
  return { place: place.id, kecamatan: place.kecamatanCode, partner: place.partnerId };
}
