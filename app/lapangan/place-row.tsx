import { Icon } from "@/components/ui/icon";
import { Time } from "@/components/ui/time";
import type { FieldPlace } from "@/domain/visits/list-field-places";

/** A plain anchor: a whole page is what the phone keeps for when there is no signal. */
export function PlaceRow({ place, metres }: { place: FieldPlace; metres?: number }) {
  return (
    <li>
      <a
        href={`/lapangan/kunjungan?tempat=${place.id}`}
        className="group flex min-h-14 items-center justify-between gap-3 py-3"
      >
        <span className="min-w-0">
          <span className="sr-only">Catat kunjungan </span>
          <span className="block font-semibold leading-snug group-hover:text-brand group-hover:underline">
            {place.name}
          </span>
          <span className="block text-ink-soft text-sm">
            {place.kecamatan}
            {metres !== undefined && ` · ${distanceText(metres)}`}
          </span>
          <span className="block text-ink-soft text-sm">
            {place.reportedAt ? (
              <>
                Terakhir dikabarkan <Time value={place.reportedAt} dateOnly />
              </>
            ) : (
              "Belum pernah dikabarkan"
            )}
          </span>
        </span>
        <Icon name="chevron-right" className="size-6 shrink-0 text-line-strong group-hover:text-brand" />
      </a>
    </li>
  );
}

function distanceText(metres: number) {
  if (metres < 1000) return `${Math.round(metres)} m`;
  return `${(metres / 1000).toLocaleString("id-ID", { maximumFractionDigits: 1 })} km`;
}
