import { Badge } from "@/components/ui/badge";
import { Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { Time } from "@/components/ui/time";
import type { ListedClaim } from "@/domain/claims/list-claims";
import { causeWords } from "./cause-words";

export function ClaimTable({ claims }: { claims: readonly ListedClaim[] }) {
  return (
    <Table
      caption="Klaim usaha"
      rows={claims}
      rowKey={({ id }) => id}
      columns={[
        {
          header: "Pengklaim",
          cell: ({ id, claimant }) => <TextLink href={`/dinas/klaim/${id}`}>{claimant}</TextLink>,
        },
        { header: "Usaha", cell: ({ business }) => business ?? "Belum diketahui" },
        { header: "Sebab", cell: ({ cause }) => causeWords[cause] },
        { header: "Sejak", cell: ({ createdAt }) => <Time value={createdAt} /> },
        { header: "Keadaan", cell: outcome },
      ]}
    />
  );
}

function outcome({ state, decidedBy, replaced, undoneBy, byPhone }: ListedClaim) {
  if (state === "menunggu") return <Badge tone="warn">Menunggu</Badge>;
  if (undoneBy) return <Badge>Ditarik oleh {undoneBy}</Badge>;
  const by = decidedBy ? `oleh ${decidedBy}` : byPhone ? "dengan nomor HP" : "dengan kode";
  return (
    <span className="flex flex-wrap items-center gap-2">
      <Badge tone={state === "diterima" ? "good" : "bad"}>{state === "diterima" ? "Diterima" : "Ditolak"}</Badge>
      {by}
      {replaced && ", pemilik diganti"}
    </span>
  );
}
