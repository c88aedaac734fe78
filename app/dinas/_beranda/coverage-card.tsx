import { standingLooks } from "@/app/_places/looks";
import { type Area, AreaMap } from "@/components/charts/area-map";
import { Sign } from "@/components/charts/sign";
import { AnyLink } from "@/components/ui/any-link";
import { Card } from "@/components/ui/card";
import { TextLink } from "@/components/ui/text-link";
import { type CoverageRow, countStandings } from "@/domain/places/list-pojok-coverage";
import type { Standing } from "@/domain/places/standing";
import { standingWords } from "@/domain/places/words";

type Kecamatan = { code: string; name: string; latitude: number; longitude: number };
type Props = { rows: readonly CoverageRow[]; kecamatan: readonly Kecamatan[] };

/** What most needs somebody's attention decides the colour of a kecamatan that has several pojok. */
const mostUrgent: readonly Standing[] = ["tutup", "tanpa_kabar", "display", "dijaga", "belum_punya"];

const row = "flex min-h-13 items-center gap-3 py-2";

export function CoverageCard({ rows, kecamatan }: Props) {
  return (
    <Card
      title={`Pojok di ${kecamatan.length} kecamatan`}
      action={<TextLink href="/dinas/pojok">Lihat sebagai tabel</TextLink>}
    >
      <div className="grid gap-6 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)] lg:items-start">
        <AreaMap label="Peta skema pojok menurut kecamatan" areas={kecamatan.map((area) => areaOf(area, rows))} />
        <div>
          <ul className="divide-y divide-line">
            {countStandings(rows).map(({ standing, count }) => (
              <li key={standing}>
                {count > 0 ? (
                  <AnyLink href={`/dinas/pojok?keadaan=${standing}`} className={`${row} hover:text-brand`}>
                    <StandingCount standing={standing} count={count} />
                  </AnyLink>
                ) : (
                  <div className={row}>
                    <StandingCount standing={standing} count={count} />
                  </div>
                )}
              </li>
            ))}
          </ul>
          <p className="mt-3 text-ink-soft text-sm">
            Peta ini skema dari titik tengah kecamatan, bukan batas wilayah resmi. Keadaan menurut laporan terakhir
            petugas kecamatan.
          </p>
        </div>
      </div>
    </Card>
  );
}

function StandingCount({ standing, count }: { standing: Standing; count: number }) {
  return (
    <>
      <Sign look={standingLooks[standing].cell} />
      <span className="grow">{standingWords[standing]}</span>
      <span className="font-bold text-xl tabular-nums">{count}</span>
    </>
  );
}

function areaOf({ code, name, latitude, longitude }: Kecamatan, rows: readonly CoverageRow[]): Area {
  const here = rows.filter((row) => row.kecamatanCode === code).map((row) => row.standing);
  const standing = mostUrgent.find((one) => here.includes(one)) ?? "belum_punya";
  const others = here.length > 1 ? `, ${here.length} pojok` : "";
  return {
    id: code,
    name,
    latitude,
    longitude,
    href: `/dinas/pojok?kecamatan=${code}`,
    look: standingLooks[standing].cell,
    says: standingWords[standing] + others,
  };
}
