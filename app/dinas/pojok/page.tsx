import type { Metadata } from "next";
import { guarded } from "@/app/_request/page-guard";
import { requireActor } from "@/app/_request/session";
import { PageHeader } from "@/components/layout/page-header";
import { ButtonLink } from "@/components/ui/button-link";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { Tabs } from "@/components/ui/tabs";
import { countStandings, listPojokCoverage } from "@/domain/places/list-pojok-coverage";
import { listRegistry } from "@/domain/places/list-registry";
import { type Standing, standings } from "@/domain/places/standing";
import { standingWords } from "@/domain/places/words";
import { canSomewhere } from "@/domain/policy";
import { CoverageTable } from "./coverage-table";
import { OtherPlaces } from "./other-places";

export const metadata: Metadata = { title: "Pojok dan tempat pajang" };

export default async function RegistryPage({ searchParams }: PageProps<"/dinas/pojok">) {
  const actor = await requireActor();
  const { keadaan, kecamatan } = await searchParams;
  const standing = standings.find((one) => one === keadaan);
  const [coverage, registry] = await guarded(() => Promise.all([listPojokCoverage(actor), listRegistry(actor)]));
  const rows = coverage.filter(
    (row) => (!standing || row.standing === standing) && (!kecamatan || row.kecamatanCode === kecamatan),
  );
  const isWhole = !standing && !kecamatan;
  return (
    <>
      <PageHeader
        title="Pojok dan tempat pajang"
        lead={`${rows.length} baris${kecamatan && rows[0] ? ` di ${rows[0].kecamatan}` : ""}.`}
        actions={
          canSomewhere(actor, "place.manage") && (
            <ButtonLink href="/dinas/pojok/baru" icon="plus">
              Daftarkan tempat
            </ButtonLink>
          )
        }
      />
      <div className="space-y-6">
        <Tabs label="Keadaan pojok" tabs={tabsFor(coverage, standing, isWhole)} />
        {rows.length > 0 ? (
          <Card flush>
            <CoverageTable rows={rows} />
          </Card>
        ) : (
          <EmptyState title="Tidak ada" action={<ButtonLink href="/dinas/pojok">Lihat semua pojok</ButtonLink>}>
            Saat ini tidak ada pojok dengan keadaan itu.
          </EmptyState>
        )}
        {isWhole && <OtherPlaces places={registry.filter((place) => place.kind !== "pojok")} />}
      </div>
    </>
  );
}

function tabsFor(coverage: Parameters<typeof countStandings>[0], standing: Standing | undefined, isWhole: boolean) {
  const whole = { href: "/dinas/pojok", label: "Semua", count: coverage.length, current: isWhole };
  const each = countStandings(coverage).map(({ standing: one, count }) => ({
    href: `/dinas/pojok?keadaan=${one}`,
    label: standingWords[one],
    count,
    current: standing === one,
  }));
  return [whole, ...each];
}
