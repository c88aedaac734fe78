import { guarded } from "@/app/_request/page-guard";
import { PageHeader } from "@/components/layout/page-header";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { listPojokCoverage } from "@/domain/places/list-pojok-coverage";
import type { Actor } from "@/domain/policy";

/** When the address names no place: the officer's own, to choose from. */
export async function ChoosePlace({ actor }: { actor: Actor }) {
  const rows = await guarded(() => listPojokCoverage(actor));
  return (
    <>
      <PageHeader title="Pojok mana yang Anda laporkan?" />
      {rows.every(({ place }) => !place) && (
        <EmptyState title="Belum ada pojok" action={<ButtonLink href="/kecamatan">Ke beranda kecamatan</ButtonLink>}>
          Kecamatan Anda belum terdaftar punya pojok. Kabarkan dari beranda.
        </EmptyState>
      )}
      <ul className="space-y-3">
        {rows.map(
          ({ place }) =>
            place && (
              <li key={place.id}>
                <ButtonLink href={`/kecamatan/lapor?tempat=${place.id}`} variant="secondary" icon="pin">
                  {place.name}
                </ButtonLink>
              </li>
            ),
        )}
      </ul>
    </>
  );
}
