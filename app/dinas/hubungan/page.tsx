import type { Metadata } from "next";
import { DeclareForm } from "@/app/_hubungan/declare-form";
import { LinkList } from "@/app/_hubungan/link-list";
import { oneWord } from "@/app/_request/one-word";
import { guarded } from "@/app/_request/page-guard";
import { requireActor } from "@/app/_request/session";
import { PageHeader } from "@/components/layout/page-header";
import { listBusinesses } from "@/domain/businesses/list-businesses";
import { listLinks } from "@/domain/people/list-links";

export const metadata: Metadata = { title: "Hubungan saya dengan usaha" };

export default async function OwnLinksPage({ searchParams }: PageProps<"/dinas/hubungan">) {
  const q = oneWord((await searchParams).cari)?.slice(0, 100);
  const actor = await requireActor();
  const [links, { rows }] = await guarded(() =>
    Promise.all([listLinks(actor, actor.userId), q ? listBusinesses(actor, { q }) : { rows: [] }]),
  );
  return (
    <>
      <PageHeader
        title="Hubungan saya dengan usaha"
        lead="Usaha keluarga atau teman dekat? Nyatakan di sini: keputusan tentang usaha itu diambil petugas lain. Yang sudah dinyatakan hanya dapat diakhiri admin."
      />
      <div className="grid items-start gap-6 lg:grid-cols-2">
        <DeclareForm userId={actor.userId} base="/dinas/hubungan" q={q} found={rows} />
        <LinkList links={links} mayEnd={false} />
      </div>
    </>
  );
}
