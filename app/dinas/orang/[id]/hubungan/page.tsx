import type { Metadata } from "next";
import { DeclareForm } from "@/app/_hubungan/declare-form";
import { LinkList } from "@/app/_hubungan/link-list";
import { oneWord } from "@/app/_request/one-word";
import { guarded } from "@/app/_request/page-guard";
import { requireActor } from "@/app/_request/session";
import { PageHeader } from "@/components/layout/page-header";
import { Skeleton } from "@/components/ui/skeleton";
import { Waiting } from "@/components/ui/waiting";
import { listBusinesses } from "@/domain/businesses/list-businesses";
import { getPerson } from "@/domain/people/get-person";
import { listLinks } from "@/domain/people/list-links";

export const metadata: Metadata = { title: "Hubungan dengan usaha" };

type Props = PageProps<"/dinas/orang/[id]/hubungan">;

export default function LinksPage(props: Props) {
  return (
    <Waiting fallback={<Skeleton lines={8} />}>
      <Links {...props} />
    </Waiting>
  );
}

async function Links({ params, searchParams }: Props) {
  const [{ id }, search, actor] = await Promise.all([params, searchParams, requireActor()]);
  const q = oneWord(search.cari)?.slice(0, 100);
  const person = await guarded(() => getPerson(actor, id));
  const [links, { rows }] = await guarded(() =>
    Promise.all([listLinks(actor, id), q ? listBusinesses(actor, { q }) : { rows: [] }]),
  );
  return (
    <>
      <PageHeader
        title={`Hubungan ${person.name} dengan usaha`}
        lead="Selama hubungan ini tercatat, orang ini tidak memutuskan apa pun tentang usaha itu."
        crumbs={[
          { href: "/dinas/orang", label: "Orang" },
          { href: `/dinas/orang/${id}`, label: person.name },
          { label: "Hubungan" },
        ]}
      />
      <div className="grid items-start gap-6 lg:grid-cols-2">
        <DeclareForm userId={id} base={`/dinas/orang/${id}/hubungan`} q={q} found={rows} />
        <LinkList links={links} mayEnd />
      </div>
    </>
  );
}
