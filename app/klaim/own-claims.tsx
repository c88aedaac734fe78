import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { TextLink } from "@/components/ui/text-link";
import { Time } from "@/components/ui/time";
import { listOwnClaims, type OwnClaim } from "@/domain/claims/list-own-claims";
import type { Person } from "@/domain/policy";

/** What became of what this person claimed; nothing for who never did. */
export async function OwnClaims({ person }: { person: Person }) {
  const claims = await listOwnClaims(person);
  if (claims.length === 0) return null;
  return (
    <Card title="Klaim Anda">
      <ul className="divide-y divide-line">
        {claims.map((claim) => (
          <li key={claim.id} className="space-y-1 py-3 first:pt-0 last:pb-0">
            <p className="flex flex-wrap items-center gap-2">
              {claim.undoneWhy ? <Badge>Ditarik petugas</Badge> : <StateBadge state={claim.state} />}
              <span className="text-ink-soft text-sm">
                diajukan <Time value={claim.createdAt} dateOnly />
              </span>
            </p>
            {(claim.undoneWhy ?? claim.reason) && <p>{claim.undoneWhy ?? claim.reason}</p>}
            {claim.state === "menunggu" && (
              <p className="text-ink-soft text-sm">
                Petugas sedang memeriksanya dan memberi tahu Anda di sini. Membawa KTP dan tanda terima ke dinas
                mempercepatnya.
              </p>
            )}
            {claim.state === "diterima" && !claim.undoneWhy && <TextLink href="/pelaku">Buka usaha Anda</TextLink>}
          </li>
        ))}
      </ul>
    </Card>
  );
}

function StateBadge({ state }: Pick<OwnClaim, "state">) {
  if (state === "diterima") return <Badge tone="good">Diterima</Badge>;
  if (state === "ditolak") return <Badge tone="bad">Belum diterima</Badge>;
  return <Badge tone="warn">Menunggu petugas</Badge>;
}
