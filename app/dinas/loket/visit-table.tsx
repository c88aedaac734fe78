import { Badge } from "@/components/ui/badge";
import { Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { Time } from "@/components/ui/time";
import type { ListedVisit } from "@/domain/counter/list-visits";

export function VisitTable({ visits }: { visits: readonly ListedVisit[] }) {
  if (visits.length === 0) return <p className="text-ink-soft">Tidak ada seorang pun di daftar ini.</p>;
  return (
    <Table
      caption="Yang dilayani"
      rows={visits}
      rowKey={({ id }) => id}
      columns={[
        {
          header: "Nomor",
          cell: ({ id, number, business }) => (
            <TextLink href={`/dinas/loket/${id}`}>
              {number}. {business}
            </TextLink>
          ),
        },
        { header: "Pemilik", cell: ({ ownerName }) => ownerName },
        { header: "Mulai", cell: ({ startedAt }) => <Time value={startedAt} clockOnly /> },
        {
          header: "Pelayanan",
          cell: ({ id, finishedAt, declinedAt }) =>
            declinedAt ? (
              <Badge>Tidak setuju</Badge>
            ) : finishedAt ? (
              <TextLink href={`/dinas/loket/${id}/tanda-terima`}>Tanda terima</TextLink>
            ) : (
              <Badge tone="warn">Dilayani</Badge>
            ),
        },
        { header: "Dokumen", cell: papers },
        { header: "Produk", cell: goods },
        { header: "Klaim", cell: claim },
        { header: "Petugas", cell: ({ servedBy }) => servedBy },
      ]}
    />
  );
}

const listed = (parts: (string | false)[]) => parts.filter(Boolean).join(", ") || "–";

const papers = ({ waiting, returned, verified }: ListedVisit) =>
  listed([
    waiting > 0 && `${waiting} menunggu`,
    returned > 0 && `${returned} dikembalikan`,
    verified > 0 && `${verified} sah`,
  ]);

const goods = ({ submitted, accepted }: ListedVisit) =>
  listed([submitted > 0 && `${submitted} menunggu kurasi`, accepted > 0 && `${accepted} diterima`]);

const claim = ({ hasOwner, hasCode }: ListedVisit) =>
  hasOwner ? "Tersambung" : hasCode ? "Kode sudah diberikan" : "Belum ada kode";
