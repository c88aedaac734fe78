"use client";

import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Money } from "@/components/ui/money";
import { TextLink } from "@/components/ui/text-link";
import { Time } from "@/components/ui/time";
import { receiptCode } from "@/domain/sales/receipt-code";
import type { KeptSale } from "./queue/store";
import { salesToFile } from "./sales-to-file";

type Props = { unsent: readonly KeptSale[]; reason?: string; onSend: (only?: string) => void };

/** Sales that are on this device only, since when, and the buttons to send or save them. */
export function UnsentCard({ unsent, reason, onSend }: Props) {
  if (unsent.length === 0) return null;
  return (
    <Card
      title={`Belum terkirim (${unsent.length})`}
      action={
        <div className="flex flex-wrap gap-2">
          <Button size="small" icon="upload" onClick={() => onSend()}>
            Kirim sekarang
          </Button>
          <Button size="small" variant="secondary" icon="download" onClick={() => salesToFile(unsent)}>
            Simpan ke berkas
          </Button>
        </div>
      }
    >
      <div aria-live="polite">
        {reason && (
          <p className="mb-2 text-warn">
            {reason} Penjualan aman di perangkat ini.{" "}
            {reason.includes("Masuk lagi") && <TextLink href="/masuk?lanjut=/dinas/galeri/kasir">Masuk</TextLink>}
          </p>
        )}
        <ul className="divide-y divide-line">
          {unsent.map(({ id, receipt, keptAt, refusal }) => (
            <li key={id} className="flex flex-wrap items-center justify-between gap-3 py-2.5">
              <span className="min-w-0">
                <span className="font-semibold">
                  Nota {receiptCode(id)} · <Money value={receipt.reduce((n, l) => n + l.quantity * l.unitPrice, 0)} />
                </span>
                <span className="block text-ink-soft text-sm">
                  <Time value={new Date(keptAt)} />
                </span>
                {refusal && <span className="block font-medium text-bad text-sm">Ditolak: {refusal}</span>}
              </span>
              {refusal ? (
                <Button size="small" variant="secondary" icon="refresh" onClick={() => onSend(id)}>
                  Kirim lagi
                </Button>
              ) : (
                <Badge tone="warn" icon="clock">
                  Menunggu
                </Badge>
              )}
            </li>
          ))}
        </ul>
      </div>
    </Card>
  );
}
