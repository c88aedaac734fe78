import type { Metadata } from "next";
import { oneWord } from "@/app/_request/one-word";
import { guarded } from "@/app/_request/page-guard";
import { requireActor } from "@/app/_request/session";
import { PageHeader } from "@/components/layout/page-header";
import { SearchBox } from "@/components/layout/search-box";
import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { TextLink } from "@/components/ui/text-link";
import { Time } from "@/components/ui/time";
import { listToCheck, type ToCheck } from "@/domain/producer-checks/list-to-check";

export const metadata: Metadata = { title: "Periksa pembuat" };

export default async function ToCheckPage({ searchParams }: PageProps<"/lapangan/usaha">) {
  const q = oneWord((await searchParams).q)?.slice(0, 100);
  const actor = await requireActor();
  const rows = await guarded(() => listToCheck(actor, q));
  return (
    <>
      <PageHeader
        title="Periksa pembuat"
        lead="Sebelum pertama kali dipajang, seseorang perlu melihat bahwa usaha itu memang pembuatnya. Halaman ini perlu sinyal."
        crumbs={[{ href: "/lapangan", label: "Kunjungan" }, { label: "Periksa pembuat" }]}
      />
      <div className="space-y-6">
        <SearchBox action="/lapangan/usaha" label="Cari nama usaha atau pemilik" value={q} />
        {rows.length === 0 ? (
          <EmptyState title={q ? `Tidak ada usaha “${q}”` : "Semua sudah diperiksa"}>
            {q ? "Coba sebagian namanya saja." : "Usaha yang menunggu pemeriksaan tampil di sini."}
          </EmptyState>
        ) : (
          <Card title={q ? "Ditemukan" : "Menunggu diperiksa"}>
            <ul className="divide-y divide-line">
              {rows.map((row) => (
                <Row key={row.id} row={row} />
              ))}
            </ul>
          </Card>
        )}
      </div>
    </>
  );
}

function Row({ row: { id, name, address, kecamatan, since, outcome } }: { row: ToCheck }) {
  return (
    <li className="space-y-1 py-3 first:pt-0 last:pb-0">
      <p className="flex flex-wrap items-center gap-2">
        <TextLink href={`/lapangan/usaha/${id}`}>{name}</TextLink>
        {outcome === "positif" && <Badge tone="good">Sudah diperiksa</Badge>}
        {outcome === "belum_pasti" && <Badge tone="warn">Belum pasti</Badge>}
        {outcome === "bukan_pembuat" && <Badge tone="bad">Bukan pembuatnya</Badge>}
      </p>
      <p className="text-ink-soft text-sm">
        {[address, kecamatan && `Kecamatan ${kecamatan}`].filter(Boolean).join(", ") || "Alamat belum diisi"}
        {since && (
          <>
            . Produknya menunggu sejak <Time value={since} dateOnly />
          </>
        )}
      </p>
    </li>
  );
}
