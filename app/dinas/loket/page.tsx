import type { Metadata } from "next";
import { z } from "zod";
import { oneWord } from "@/app/_request/one-word";
import { guarded } from "@/app/_request/page-guard";
import { requireActor } from "@/app/_request/session";
import { PageHeader } from "@/components/layout/page-header";
import { ButtonLink } from "@/components/ui/button-link";
import { Card } from "@/components/ui/card";
import { Skeleton } from "@/components/ui/skeleton";
import { Tabs } from "@/components/ui/tabs";
import { Waiting } from "@/components/ui/waiting";
import { listCounters } from "@/domain/counter/counters";
import { listSameCard } from "@/domain/counter/find-by-card";
import { listVisits } from "@/domain/counter/list-visits";
import { searchBusinesses } from "@/domain/counter/search-businesses";
import { Forbidden } from "@/domain/errors";
import { findOwnUploads } from "@/domain/files/find-own-uploads";
import { listKecamatan } from "@/domain/places/list-kecamatan";
import type { Person } from "@/domain/policy";
import { formatDate } from "@/lib/dates";
import { holdsIdentityNumber } from "@/lib/hide-identity-numbers";
import { today } from "@/lib/today";
import { DaySteps } from "./day-steps";
import { FoundList } from "./found-list";
import { RegisterForm } from "./register-form";
import { SearchForm } from "./search-form";
import { VisitTable } from "./visit-table";

export const metadata: Metadata = { title: "Loket" };

type Props = PageProps<"/dinas/loket">;

export default function CounterPage({ searchParams }: Props) {
  return (
    <Waiting fallback={<Skeleton lines={8} />}>
      <Counter searchParams={searchParams} />
    </Waiting>
  );
}

async function Counter({ searchParams }: Pick<Props, "searchParams">) {
  const [actor, search] = await Promise.all([requireActor(), searchParams]);
  const counters = await guarded(() => listCounters(actor));
  const counter = counters.find(({ id }) => id === oneWord(search.loket)) ?? counters[0];
  const byCard = oneWord(search.ktp);
  const asked = byCard === undefined ? oneWord(search.cari) : undefined;
  // A NIK in an address that somebody made by hand is not searched for.
  const typed = asked && holdsIdentityNumber(asked) ? undefined : asked;
  const day = z.iso.date().safeParse(oneWord(search.hari)).data ?? today();
  const [found, visits, districts, [scan]] = await guarded(() => {
    if (!counter) throw new Forbidden();
    return Promise.all([
      byCard ? listByCard(actor, byCard) : typed ? searchBusinesses(actor, typed) : undefined,
      listVisits(actor, counter.id, undefined, day),
      listKecamatan(),
      findOwnUploads(actor, oneWord(search.berkas)),
    ]);
  });
  if (!counter) return null;
  const here = new URLSearchParams({
    loket: counter.id,
    ...(byCard ? { ktp: byCard } : { cari: typed ?? "" }),
    ...(scan && { berkas: scan.id }),
  });
  return (
    <>
      <PageHeader
        title="Loket"
        lead="Layani orang yang datang tanpa email atau HP pintar: dari mencari usahanya sampai tanda terima."
        actions={
          <ButtonLink href="/dinas/loket/nomor" variant="secondary" icon="chat">
            Nomor HP yang menunggu kode
          </ButtonLink>
        }
      />
      {counters.length > 1 && (
        <div className="mb-6">
          <Tabs
            label="Pilih loket"
            tabs={counters.map(({ id, name }) => ({
              href: `/dinas/loket?loket=${id}`,
              label: name,
              current: id === counter.id,
            }))}
          />
        </div>
      )}
      <div className="space-y-6">
        <Card title="Siapa yang datang?">
          <SearchForm typed={typed} counter={counter.id} />
          {found && <FoundList found={found} counter={counter.id} typed={byCard ? "NIK itu" : `“${typed}”`} />}
        </Card>
        {found && (
          <Card
            title="Usahanya belum tercatat"
            action={
              <ButtonLink href="/dinas/loket/formulir" variant="secondary" size="small" icon="file">
                Formulir persetujuan kosong (PDF)
              </ButtonLink>
            }
          >
            <RegisterForm
              key={byCard ?? typed}
              counter={counter.id}
              typed={typed ?? ""}
              districts={districts}
              scan={scan}
              then={`/dinas/loket?${here}`}
            />
          </Card>
        )}
        <Card
          flush={visits.length > 0}
          title={`Dilayani ${day === today() ? "hari ini" : formatDate(day)} di ${counter.name}`}
          action={<DaySteps counter={counter.id} day={day} />}
        >
          <VisitTable visits={visits} />
        </Card>
      </div>
    </>
  );
}

/** The records with one NIK, by one of them; none when the number is on no record. */
async function listByCard(actor: Person, sample: string) {
  const { data } = z.uuid().safeParse(sample);
  return data ? listSameCard(actor, data) : [];
}
