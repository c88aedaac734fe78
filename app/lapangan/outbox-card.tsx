"use client";

import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import { TextLink } from "@/components/ui/text-link";
import { KeptVisitRow } from "./kept-visit-row";
import { useOutbox } from "./outbox/use-outbox";
import { visitsToFile } from "./outbox/visits-to-file";

const threeDays = 3 * 86_400_000;

/** What is still on this phone only, since when, and the buttons to send it. Says nothing when there is nothing. */
export function OutboxCard({ userId }: { userId: string }) {
  const { mine = [], others, reason, send } = useOutbox(userId);
  const unsent = mine.filter((visit) => !visit.sentAt);
  const isLate = unsent.some((visit) => Date.now() - visit.keptAt > threeDays);
  return (
    <div className="space-y-4">
      {others > 0 && (
        <Notice tone="warn">
          Ada {others} kunjungan milik akun lain yang belum terkirim di perangkat ini. Hanya pemiliknya yang dapat
          mengirimnya, setelah masuk.
        </Notice>
      )}
      {isLate && (
        <Notice tone="warn" title="Sudah lebih dari tiga hari">
          Peramban dapat menghapus data yang lama tersimpan. Cari sinyal dan kirim hari ini, atau simpan ke berkas.
        </Notice>
      )}
      {mine.length > 0 && (
        <Card
          title={unsent.length > 0 ? `Belum terkirim (${unsent.length})` : "Semua sudah terkirim"}
          action={
            unsent.length > 0 && (
              <div className="flex flex-wrap gap-2">
                <Button icon="upload" onClick={() => send()}>
                  Kirim sekarang
                </Button>
                <Button variant="secondary" icon="download" onClick={() => visitsToFile(unsent)}>
                  Simpan ke berkas
                </Button>
              </div>
            )
          }
        >
          <div aria-live="polite">
            {unsent.length > 0 && reason && (
              <p className="mb-2 text-warn">
                {reason} Kunjungan Anda aman di HP ini dan dikirim sendiri begitu bisa.{" "}
                {reason.includes("Masuk lagi") && <TextLink href="/masuk?lanjut=/lapangan">Masuk</TextLink>}
              </p>
            )}
            <ul className="divide-y divide-line">
              {mine.map((visit) => (
                <KeptVisitRow key={visit.id} visit={visit} onSend={() => send(visit.id)} />
              ))}
            </ul>
          </div>
        </Card>
      )}
    </div>
  );
}
