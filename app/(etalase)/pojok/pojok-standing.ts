import type { Standing } from "@/domain/places/standing";
import { standingWords } from "@/domain/places/words";

type Place = { standing: Standing };

/** What is best for a visitor decides the look of a kecamatan with several places. */
const best: readonly Standing[] = ["dijaga", "display", "tanpa_kabar", "tutup"];

export function pojokStanding(places: readonly Place[]): { standing: Standing; says: string } {
  const standing = best.find((one) => places.some((place) => place.standing === one)) ?? "belum_punya";
  return { standing, says: standing === "belum_punya" ? "Belum ada tempat pajang" : standingWords[standing] };
}
