import { Icon } from "@/components/ui/icon";
import { TextLink } from "@/components/ui/text-link";
import { Time } from "@/components/ui/time";
import type { PublicProduct } from "@/domain/catalogue/find-public-product";

export function Permits({ permits }: { permits: PublicProduct["permits"] }) {
  return (
    <section aria-labelledby="izin">
      <h2 id="izin">Izin yang sudah diperiksa</h2>
      <ul className="mt-3 divide-y divide-line rounded-card border border-line bg-surface">
        {permits.map(({ kind, name, number, verifiedAt, expiresOn, publicCheck }) => (
          <li key={`${kind} ${number}`} className="flex gap-3 p-4">
            <Icon name="shield" className="mt-0.5 size-6 text-good" />
            <div className="min-w-0 grow">
              <div className="flex flex-wrap items-baseline justify-between gap-x-4">
                <p className="font-semibold">
                  {name} <span className="block break-all font-normal tabular-nums sm:inline">{number}</span>
                </p>
                {publicCheck && (
                  <TextLink href={publicCheck} className="text-sm">
                    Periksa di situs penerbit<span className="sr-only">: {name}</span>
                  </TextLink>
                )}
              </div>
              <p className="mt-0.5 text-good text-sm">
                Terverifikasi dinas <Time value={verifiedAt} dateOnly />
                {expiresOn && (
                  <>
                    , berlaku sampai <Time value={expiresOn} />
                  </>
                )}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
