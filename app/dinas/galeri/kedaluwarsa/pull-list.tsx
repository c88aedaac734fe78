import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { Money } from "@/components/ui/money";
import { Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { Time } from "@/components/ui/time";
import type { Tone } from "@/components/ui/tone";
import type { Expiring } from "@/domain/stock/list-expiring";
import { shelfName } from "../opname/shelf-name";

type Props = { title: string; tone: Tone; rows: readonly Expiring[]; place: string; mayMove: boolean };

export function PullList({ title, tone, rows, place, mayMove }: Props) {
  const out = (way: string, batch: number) => `/dinas/galeri/titipan/keluar/${way}?tempat=${place}&cari=${batch}`;
  return (
    <Card title={title} flush>
      <Table
        caption={title}
        rows={rows}
        rowKey={({ batchId }) => batchId}
        columns={[
          {
            header: "Barang",
            cell: ({ product, batch }) => (
              <>
                {product} <span className="block font-normal text-ink-soft text-sm">batch {batch}</span>
              </>
            ),
          },
          {
            header: "Baik sampai",
            cell: ({ expiresOn, daysLeft }) => (
              <>
                <Time value={expiresOn} /> <Badge tone={tone}>{inWords(daysLeft)}</Badge>
              </>
            ),
          },
          { header: "Rak", cell: ({ shelf }) => shelfName(shelf ?? "") },
          { header: "Pemilik", cell: ({ business }) => business },
          { header: "Sisa", align: "end", cell: ({ onHand }) => onHand.toLocaleString("id-ID") },
          { header: "Nilai", align: "end", cell: ({ onHand, price }) => <Money value={onHand * price} /> },
          ...(mayMove
            ? [
                {
                  header: "",
                  label: "Turunkan",
                  cell: ({ batch, batchId, businessId }: Expiring) => (
                    <span className="flex flex-wrap gap-x-4">
                      <TextLink href={out("retur", batch)}>Kembalikan</TextLink>
                      <TextLink href={out("musnah", batch)}>Musnahkan</TextLink>
                      <TextLink href={`/dinas/pelaku/${businessId}/pesan?titipan=${batchId}`}>Kabari pemilik</TextLink>
                    </span>
                  ),
                },
              ]
            : []),
        ]}
      />
    </Card>
  );
}

function inWords(days: number) {
  if (days < 0) return `lewat ${-days} hari`;
  return days === 0 ? "hari ini" : `${days} hari lagi`;
}
