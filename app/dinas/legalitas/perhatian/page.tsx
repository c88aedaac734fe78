import type { Metadata } from "next";
import { guarded } from "@/app/_request/page-guard";
import { requireActor } from "@/app/_request/session";
import { PageHeader } from "@/components/layout/page-header";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { listEndings } from "@/domain/legalitas/list-endings";
import { listLosses } from "@/domain/legalitas/list-losses";
import { canSomewhere } from "@/domain/policy";
import { EndingTable } from "./ending-table";
import { LossTable } from "./loss-table";

export const metadata: Metadata = { title: "Legalitas yang perlu perhatian" };

export default async function AttentionPage() {
  const actor = await requireActor();
  const [losses, endings] = await guarded(() => Promise.all([listLosses(actor), listEndings(actor)]));
  const mayWrite = canSomewhere(actor, "message.prepare");
  return (
    <>
      <PageHeader
        title="Legalitas yang perlu perhatian"
        lead="Baris di sini hilang dengan sendirinya begitu dokumen yang berlaku diverifikasi."
      />
      <div className="space-y-6">
        <Card title="Tidak lagi lengkap" flush={losses.length > 0}>
          {losses.length > 0 ? (
            <LossTable rows={losses} mayWrite={mayWrite} />
          ) : (
            <EmptyState title="Tidak ada">Semua produk yang diterima masih lengkap legalitasnya.</EmptyState>
          )}
        </Card>
        <Card title="Dokumen yang baru atau segera berakhir" flush={endings.length > 0}>
          {endings.length > 0 ? (
            <EndingTable rows={endings} mayWrite={mayWrite} />
          ) : (
            <EmptyState title="Tidak ada">
              Tidak ada dokumen terverifikasi yang berakhir dalam 90 hari, atau berakhir dalam 7 hari terakhir.
            </EmptyState>
          )}
        </Card>
      </div>
    </>
  );
}
