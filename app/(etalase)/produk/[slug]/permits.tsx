import { Icon } from "@/components/ui/icon";
import { TextLink } from "@/components/ui/text-link";
import { Time } from "@/components/ui/time";
import type { PublicProduct } from "@/domain/catalogue/find-public-product";

export function Permits({ permits }: { permits: PublicProduct["permits"] }) {
  return (
    <section aria-labelledby="izin">
      <h2 id="izin">Izin yang sudah diperiksa</h2>
      <ul className="mt-3 grid gap-3 sm:grid-cols-2">
        {permits.map(({ kind, name, number, verifiedAt, publicCheck }) => (
          <li key={`${kind} ${number}`} className="flex gap-3 rounded-card bg-good-soft p-4">
            <Icon name="shield" className="mt-0.5 size-6 text-good" />
            <div className="min-w-0">
              <p className="font-semibold">{name}</p>
              <p className="break-all text-sm tabular-nums">{number}</p>
              <p className="mt-1 text-good text-sm">
                terverifikasi <Time value={verifiedAt} dateOnly />
              </p>
              {publicCheck && (
                <TextLink href={publicCheck} className="text-sm">
                  Periksa di situs penerbit
                </TextLink>
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
