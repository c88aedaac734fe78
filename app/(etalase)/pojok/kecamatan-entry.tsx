import { StandingBadge } from "@/app/_places/standing-badge";
import { TextLink } from "@/components/ui/text-link";
import { kindWords } from "@/domain/places/words";
import type { cachedPlaces } from "./cached";
import { LastWord } from "./last-word";

type Place = Awaited<ReturnType<typeof cachedPlaces>>[number];
type Props = { area: { code: string; name: string }; places: readonly Place[] };

/** One kecamatan with its display places; a kecamatan without any is said to have none. */
export function KecamatanEntry({ area, places }: Props) {
  return (
    <li
      id={`kecamatan-${area.code}`}
      className="scroll-mt-4 rounded-card border border-line bg-surface px-4 py-3.5 target:border-brand sm:px-5"
    >
      <h2 className="text-base">{area.name}</h2>
      {places.length === 0 && <p className="text-ink-soft text-sm">Belum ada tempat pajang.</p>}
      {places.map((place) => (
        <div key={place.id} className="mt-2 space-y-1 border-line not-first-of-type:border-t not-first-of-type:pt-2.5">
          <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
            <TextLink href={`/pojok/${place.slug}`} className="py-0.5 text-lg">
              {place.name}
            </TextLink>
            {place.reportedAt && <StandingBadge standing={place.standing} />}
          </div>
          <p className="text-sm">
            {kindWords[place.kind]} · {place.address}
          </p>
          {place.hours && <p className="text-sm">{place.hours}</p>}
          <p className="text-ink-soft text-sm">
            {place.products > 0 ? `${place.products.toLocaleString("id-ID")} produk dipajang. ` : ""}
            <LastWord reportedAt={place.reportedAt} />
          </p>
        </div>
      ))}
    </li>
  );
}
