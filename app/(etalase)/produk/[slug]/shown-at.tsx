import { Icon } from "@/components/ui/icon";
import { Time } from "@/components/ui/time";
import type { PublicProduct } from "@/domain/catalogue/find-public-product";

export function ShownAt({ places }: { places: PublicProduct["shownAt"] }) {
  return (
    <section aria-labelledby="dipajang">
      <h2 id="dipajang">Bisa Anda lihat di</h2>
      <ul className="mt-3 divide-y divide-line rounded-card border border-line bg-surface">
        {places.map(({ placeId, name, address, kecamatan, hours, lastConfirmedAt }) => (
          <li key={placeId} className="flex gap-3 p-4">
            <Icon name="pin" className="mt-0.5 size-6 text-accent" />
            <div className="min-w-0">
              <p className="font-semibold">{name}</p>
              <p className="text-ink-soft text-sm">
                {address}, {kecamatan}
                {hours && `. ${hours}`}
              </p>
              <p className="mt-1 text-sm">
                Dipastikan masih dipajang <Time value={lastConfirmedAt} dateOnly />
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
