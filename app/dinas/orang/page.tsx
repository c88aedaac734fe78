import type { Metadata } from "next";
import { oneWord } from "@/app/_request/one-word";
import { guarded } from "@/app/_request/page-guard";
import { requireActor } from "@/app/_request/session";
import { PageHeader } from "@/components/layout/page-header";
import { SearchBox } from "@/components/layout/search-box";
import { ButtonLink } from "@/components/ui/button-link";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { Skeleton } from "@/components/ui/skeleton";
import { Waiting } from "@/components/ui/waiting";
import { listPeople } from "@/domain/people/list-people";
import { PeopleTable } from "./people-table";

export const metadata: Metadata = { title: "Orang" };

export default function PeoplePage({ searchParams }: PageProps<"/dinas/orang">) {
  return (
    <>
      <PageHeader
        title="Orang"
        lead="Siapa memegang peran apa, dan di mana."
        actions={
          <ButtonLink href="/dinas/orang/undang" icon="plus">
            Undang orang
          </ButtonLink>
        }
      />
      <Waiting fallback={<Skeleton lines={8} />}>
        <People searchParams={searchParams} />
      </Waiting>
    </>
  );
}

async function People({ searchParams }: Pick<PageProps<"/dinas/orang">, "searchParams">) {
  const params = await searchParams;
  const q = oneWord(params.cari);
  const after = oneWord(params.sesudah);
  const actor = await requireActor();
  const { people, next } = await guarded(() => listPeople(actor, { q, after }));
  const address = (key?: string) => `?${new URLSearchParams({ ...(q && { cari: q }), ...(key && { sesudah: key }) })}`;
  return (
    <div className="space-y-5">
      <SearchBox action="/dinas/orang" name="cari" label="Cari nama, email, atau nomor HP" value={q} />
      {people.length === 0 ? (
        <EmptyState title={q ? `Tidak ada orang yang cocok dengan “${q}”` : "Tidak ada orang lagi"}>
          Coba sebagian namanya, email, atau nomor HP-nya lengkap. Bila belum ada, undang orang itu.
        </EmptyState>
      ) : (
        <Card flush>
          <PeopleTable people={people} />
        </Card>
      )}
      <Pagination
        first={after ? `/dinas/orang${address()}` : undefined}
        next={next && `/dinas/orang${address(next)}`}
      />
    </div>
  );
}
