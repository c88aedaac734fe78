import { ExpiryBadge } from "@/app/_galeri/expiry-badge";
import { Card } from "@/components/ui/card";
import { DescriptionList } from "@/components/ui/description-list";
import { TextLink } from "@/components/ui/text-link";
import { Time } from "@/components/ui/time";
import type { getBatch } from "@/domain/stock/get-batch";

type Batch = Awaited<ReturnType<typeof getBatch>>;

export function BatchFacts({ batch }: { batch: Batch }) {
  return (
    <Card>
      <DescriptionList
        items={[
          { term: "Pemilik", detail: <TextLink href={`/dinas/pelaku/${batch.businessId}`}>{batch.business}</TextLink> },
          {
            term: "Dititipkan",
            detail: (
              <TextLink href={`/dinas/galeri/titipan/surat/${batch.paperId}`}>
                {batch.quantity} buah, lihat BAST
              </TextLink>
            ),
          },
          { term: "Kedaluwarsa", detail: <ExpiryBadge on={batch.expiresOn} /> },
          ...(batch.producedOn ? [{ term: "Diproduksi", detail: <Time value={batch.producedOn} /> }] : []),
          ...(batch.code ? [{ term: "Kode produksi", detail: batch.code }] : []),
          ...(batch.overrideReason ? [{ term: "Diterima karena", detail: batch.overrideReason }] : []),
          ...batch.levels.map(({ place, onHand, shelf }) => ({
            term: place,
            detail: `${onHand} buah${shelf ? `, rak ${shelf}` : ""}`,
          })),
        ]}
      />
    </Card>
  );
}
