import { Icon } from "@/components/ui/icon";
import { TextLink } from "@/components/ui/text-link";
import { Time } from "@/components/ui/time";
import type { PublicProduct } from "@/domain/catalogue/find-public-product";
import type { Prices } from "@/domain/catalogue/till-prices";
import { formatRupiah } from "@/lib/money";

type Props = Pick<PublicProduct, "prices"> & { places: PublicProduct["shownAt"] };

export function ShownAt({ places, prices: everywhere }: Props) {
  return (
    <section aria-labelledby="dipajang">
      <h2 id="dipajang">Bisa Anda lihat di</h2>
      <ul className="mt-3 divide-y divide-line rounded-card border border-line bg-surface">
        {places.map(({ placeId, slug, name, address, kecamatan, hours, lastConfirmedAt, prices }) => (
          <li key={placeId} className="flex gap-3 p-4">
            <Icon name="pin" className="mt-0.5 size-6 text-accent" />
            <div className="min-w-0 grow">
              <TextLink href={`/pojok/${slug}`}>{name}</TextLink>
              <p className="mt-0.5 text-ink-soft text-sm">
                {address}, {kecamatan}
              </p>
              {hours && <p className="text-ink-soft text-sm">{hours}</p>}
              {prices && everywhere && everywhere[0] < everywhere[1] && (
                <p className="mt-1 font-semibold text-sm">Harga di sini {priceRange(prices)}</p>
              )}
              <p className="mt-1 text-sm">
                Terakhir dipastikan ada: <Time value={lastConfirmedAt} dateOnly />
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function priceRange([low, high]: Prices) {
  return low === high ? formatRupiah(low) : `${formatRupiah(low)}–${formatRupiah(high)}`;
}
