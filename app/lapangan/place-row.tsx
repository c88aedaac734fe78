import { buttonStyle } from "@/components/ui/button-style";
import { Time } from "@/components/ui/time";
import type { FieldPlace } from "@/domain/visits/list-field-places";

/** A plain anchor: a whole page is what the phone keeps for when there is no signal. */
export function PlaceRow({ place, metres }: { place: FieldPlace; metres?: number }) {
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-3">
      <div className="min-w-0 grow basis-52">
        <p className="font-semibold leading-snug">{place.name}</p>
        <p className="text-ink-soft text-sm">
          {place.kecamatan}
          {metres !== undefined && ` · ${distanceText(metres)}`}
        </p>
        <p className="text-ink-soft text-sm">
          {place.reportedAt ? (
            <>
              Terakhir dikabarkan <Time value={place.reportedAt} dateOnly />
            </>
          ) : (
            "Belum pernah dikabarkan"
          )}
        </p>
      </div>
      <a
        href={`/lapangan/kunjungan?tempat=${place.id}`}
        className={`${buttonStyle("secondary")} grow sm:grow-0`}
        aria-label={`Catat kunjungan ${place.name}`}
      >
        Catat kunjungan
      </a>
    </li>
  );
}

function distanceText(metres: number) {
  if (metres < 1000) return `${Math.round(metres)} m`;
  return `${(metres / 1000).toLocaleString("id-ID", { maximumFractionDigits: 1 })} km`;
}
