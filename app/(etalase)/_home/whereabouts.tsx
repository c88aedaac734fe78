import { AnyLink } from "@/components/ui/any-link";
import { Card } from "@/components/ui/card";
import { Icon } from "@/components/ui/icon";
import { TextLink } from "@/components/ui/text-link";
import { cachedCounts, cachedGalleries } from "../cached";

export async function Whereabouts() {
  const [galleries, counts] = await Promise.all([cachedGalleries(), cachedCounts()]);
  return (
    <div className="grid gap-5 lg:grid-cols-2">
      <Card title="Datang dan lihat sendiri" className="h-full">
        <ul className="space-y-4">
          {galleries.map(({ id, name, address, kecamatan, hours }) => (
            <li key={id} className="flex gap-3">
              <Icon name="pin" className="mt-0.5 size-6 text-accent" />
              <div>
                <p className="font-semibold">{name}</p>
                <p className="text-ink-soft">
                  {address}, {kecamatan}
                </p>
                {hours && <p className="text-ink-soft">{hours}</p>}
              </div>
            </li>
          ))}
        </ul>
        <p className={galleries.length > 0 ? "mt-5" : ""}>
          {galleries.length > 0 ? "Ada juga" : "Produk dapat dilihat di"}{" "}
          <TextLink href="/pojok">pojok UMKM di kantor kecamatan</TextLink>, dekat rumah Anda.
        </p>
      </Card>
      <Card title="Pembuat menurut kecamatan" className="h-full">
        {counts.byKecamatan.length === 0 && <p className="text-ink-soft">Belum ada pembuat yang produknya dipajang.</p>}
        <ul className="flex flex-wrap gap-2">
          {counts.byKecamatan.map(({ name, slug, makers }) => (
            <li key={slug}>
              <AnyLink
                href={`/pembuat/${slug}`}
                className="inline-flex min-h-11 items-center gap-2 rounded-full border border-line-strong px-4 hover:border-brand hover:bg-brand-soft"
              >
                {name}
                <span className="text-ink-soft text-sm tabular-nums">{makers.toLocaleString("id-ID")}</span>
              </AnyLink>
            </li>
          ))}
        </ul>
      </Card>
    </div>
  );
}
