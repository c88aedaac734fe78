import { standingLooks } from "@/app/_places/looks";
import { Sign } from "@/components/charts/sign";
import { standings } from "@/domain/places/standing";
import { standingWords } from "@/domain/places/words";

/** What the signs of the map mean. */
export function MapKey() {
  return (
    <div className="text-sm">
      <ul className="flex flex-wrap gap-x-4 gap-y-1.5">
        {standings.map((standing) => (
          <li key={standing} className="flex items-center gap-1.5">
            <Sign look={standingLooks[standing].cell} />
            {standing === "belum_punya" ? "Belum ada tempat pajang" : standingWords[standing]}
          </li>
        ))}
      </ul>
      <p className="mt-2 text-ink-soft">Skema dari titik tengah kecamatan, bukan batas wilayah resmi.</p>
    </div>
  );
}
