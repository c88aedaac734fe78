import { Card } from "@/components/ui/card";
import { DescriptionList } from "@/components/ui/description-list";
import { Money } from "@/components/ui/money";
import { TextLink } from "@/components/ui/text-link";
import { Time } from "@/components/ui/time";
import type { getSettlement } from "@/domain/settlements/get-settlement";

type Settlement = Awaited<ReturnType<typeof getSettlement>>;

/** How a settlement comes to its sum, and what became of it. */
export function SettlementFacts({ settlement: s }: { settlement: Settlement }) {
  return (
    <Card>
      <DescriptionList
        items={[
          { term: "Penjualan sampai", detail: <Time value={s.through} /> },
          { term: "Penjualan", detail: <Money value={s.gross} /> },
          { term: "Potongan", detail: <Money value={s.cut} /> },
          ...(s.adjusted === 0 ? [] : [{ term: "Penyesuaian", detail: <Money value={s.adjusted} /> }]),
          { term: "Untuk pemilik", detail: <Money value={s.net} /> },
          { term: "Janji bayar", detail: <Time value={s.dueOn} /> },
          {
            term: "Dibayar",
            detail: s.paidAt ? (
              <>
                <Time value={s.paidAt} />, {howPaid(s)}, oleh {s.paidBy}
              </>
            ) : (
              "Belum"
            ),
          },
          ...(s.proofId
            ? [{ term: "Bukti", detail: <TextLink href={`/api/files/${s.proofId}`}>Lihat bukti</TextLink> }]
            : []),
        ]}
      />
    </Card>
  );
}

function howPaid({ method, reference, shiftId }: Settlement) {
  if (method === "transfer") return `transfer ${reference ?? ""}`;
  return shiftId ? "tunai dari laci kasir" : "tunai";
}
