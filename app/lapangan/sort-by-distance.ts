import type { FieldPlace } from "@/domain/visits/list-field-places";
import { distance, type Point } from "@/lib/distance";

/** Nearest first when the position is known, by the centre of its kecamatan where a place has no point. */
export function sortByDistance(places: readonly FieldPlace[], here: Point | undefined) {
  if (!here) return places.map((place) => ({ place, metres: undefined }));
  return places
    .map((place) => ({
      place,
      metres: distance(here, {
        latitude: place.latitude ?? place.aroundLatitude,
        longitude: place.longitude ?? place.aroundLongitude,
      }),
    }))
    .sort((a, b) => a.metres - b.metres);
}
