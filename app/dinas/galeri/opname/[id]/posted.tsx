import { ButtonLink } from "@/components/ui/button-link";
import { Card } from "@/components/ui/card";
import { DescriptionList } from "@/components/ui/description-list";
import { Pagination } from "@/components/ui/pagination";
import { Table } from "@/components/ui/table";
import { paperNumber } from "@/domain/consignments/paper-words";
import type { Stocktake } from "@/domain/stocktakes/get-stocktake";
import { formatMoment } from "@/lib/dates";
import { formatRupiah } from "@/lib/money";
import { signed } from "@/lib/signed";

const onPage = 100;

export function Posted({ stocktake, page }: { stocktake: Stocktake; page: number }) {
  const { id, lines, paper, endedAt, endedBy, secondBy } = stocktake;
  const start = (page - 1) * onPage;
  const here = `/dinas/galeri/opname/${id}`;
  const value = lines.reduce((sum, line) => sum + line.value, 0);
  return (
    <div className="space-y-6">
      <Card
        title="Sudah dibukukan"
        action={
          <ButtonLink href={`/dinas/galeri/opname/${id}/berita-acara`} variant="secondary">
            Berita acara (PDF)
          </ButtonLink>
        }
      >
        <DescriptionList
          items={[
            { term: "Nomor", detail: paper && paperNumber({ kind: "opname", ...paper }, stocktake.place.slug) },
            { term: "Dibukukan", detail: endedAt ? formatMoment(endedAt) : "" },
            { term: "Ditandatangani", detail: `${endedBy} dan ${secondBy}` },
            { term: "Batch dihitung", detail: lines.length.toLocaleString("id-ID") },
            { term: "Nilai selisih", detail: formatRupiah(value) },
          ]}
        />
      </Card>
      <Card flush>
        <Table
          caption="Yang dihitung, yang berbeda lebih dulu"
          showCaption
          rows={lines.slice(start, start + onPage)}
          rowKey={({ batchId }) => batchId}
          columns={[
            { header: "Barang", cell: ({ product, batch }) => `${product}, batch ${batch}` },
            { header: "Pemilik", cell: ({ business }) => business },
            { header: "Catatan", align: "end", cell: ({ expected }) => expected.toLocaleString("id-ID") },
            { header: "Dihitung", align: "end", cell: ({ counted }) => counted.toLocaleString("id-ID") },
            { header: "Selisih", align: "end", cell: ({ difference }) => signed(difference) },
            {
              header: "Alasan",
              cell: ({ reason, isRecounted }) => `${reason ?? ""}${isRecounted ? " (dihitung ulang)" : ""}`,
            },
          ]}
        />
      </Card>
      <Pagination
        label="Halaman yang dihitung"
        previous={page > 1 ? `${here}?halaman=${page - 1}` : undefined}
        next={lines.length > start + onPage ? `${here}?halaman=${page + 1}` : undefined}
      />
    </div>
  );
}
