import type { Metadata } from "next";
import { guarded } from "@/app/_request/page-guard";
import { requireActor } from "@/app/_request/session";
import { PageHeader } from "@/components/layout/page-header";
import { listEndings } from "@/domain/legalitas/list-endings";
import { listLosses } from "@/domain/legalitas/list-losses";
import { listUnfulfilled } from "@/domain/legalitas/list-unfulfilled";
import { canSomewhere } from "@/domain/policy";
import { AttentionList } from "./attention-list";
import { readKey } from "./day-key";
import { EndingTable } from "./ending-table";
import { LossTable } from "./loss-table";
import { UnfulfilledTable } from "./unfulfilled-table";

export const metadata: Metadata = { title: "Legalitas yang perlu perhatian" };

export default async function AttentionPage({ searchParams }: PageProps<"/dinas/legalitas/perhatian">) {
  const [actor, search] = await Promise.all([requireActor(), searchParams]);
  const starts = {
    turun: readKey(search.turun),
    berakhir: readKey(search.berakhir),
    komitmen: readKey(search.komitmen),
  };
  const [losses, endings, unfulfilled] = await guarded(() =>
    Promise.all([
      listLosses(actor, starts.turun),
      listEndings(actor, starts.berakhir),
      listUnfulfilled(actor, starts.komitmen),
    ]),
  );
  const mayWrite = canSomewhere(actor, "message.prepare");
  return (
    <>
      <PageHeader
        title="Legalitas yang perlu perhatian"
        lead="Baris di sini hilang dengan sendirinya begitu dokumen yang berlaku diverifikasi atau komitmennya dicatat."
      />
      <div className="space-y-6">
        <AttentionList
          title="Tidak lagi lengkap"
          name="turun"
          starts={starts}
          next={losses.next}
          none="Semua produk yang diterima masih lengkap legalitasnya."
        >
          {losses.rows.length > 0 && <LossTable rows={losses.rows} mayWrite={mayWrite} />}
        </AttentionList>
        <AttentionList
          title="Dokumen yang baru atau segera berakhir"
          name="berakhir"
          starts={starts}
          next={endings.next}
          none="Tidak ada dokumen terverifikasi yang berakhir dalam 90 hari, atau berakhir dalam 7 hari terakhir."
        >
          {endings.rows.length > 0 && <EndingTable rows={endings.rows} mayWrite={mayWrite} />}
        </AttentionList>
        <AttentionList
          title="Komitmen yang belum terpenuhi"
          name="komitmen"
          starts={starts}
          next={unfulfilled.next}
          none="Tidak ada izin terverifikasi yang komitmennya lewat tiga bulan sejak terbit, atau kurang dari 14 hari lagi."
        >
          {unfulfilled.rows.length > 0 && <UnfulfilledTable rows={unfulfilled.rows} mayWrite={mayWrite} />}
        </AttentionList>
      </div>
    </>
  );
}
