import { Time } from "@/components/ui/time";
import { roleNames } from "@/domain/people/role-names";
import { revokeRoleAction } from "../actions";
import type { PersonShown } from "./contact-card";
import { WithReason } from "./with-reason";

type Grant = PersonShown["grants"][number];

export function GrantList({ grants, isSelf }: { grants: readonly Grant[]; isSelf: boolean }) {
  if (grants.length === 0) return <p className="text-ink-soft">Belum pernah memegang peran. Tambahkan satu.</p>;
  const current = grants.filter(({ revokedAt }) => !revokedAt);
  const past = grants.filter(({ revokedAt }) => revokedAt);
  return (
    <>
      {current.length === 0 && <p className="text-ink-soft">Sekarang tidak memegang peran apa pun.</p>}
      <ul className="divide-y divide-line">
        {current.map((grant) => (
          <li key={grant.id} className="space-y-2 py-4 first:pt-0 last:pb-0">
            <Held {...grant} />
            {!(isSelf && grant.role === "admin") && (
              <WithReason
                open="Cabut peran ini"
                submit="Cabut peran"
                action={revokeRoleAction}
                field={["grantId", grant.id]}
                note="Sesi orang ini berakhir; ia masuk lagi dengan peran yang tersisa."
              />
            )}
          </li>
        ))}
      </ul>
      {past.length > 0 && (
        <details className="mt-4 border-line border-t pt-3">
          <summary className="min-h-11 py-2 font-semibold text-brand">
            Peran yang sudah berakhir ({past.length})
          </summary>
          <ul className="divide-y divide-line">
            {past.map((grant) => (
              <li key={grant.id} className="py-3">
                <Held {...grant} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function Held({ role, scopeName, grantedAt, grantedBy, revokedAt, revokedBy, revokedReason }: Grant) {
  return (
    <div>
      <p className="font-semibold">
        {roleNames[role].name}, {scopeName}
      </p>
      <p className="text-ink-soft text-sm">
        Sejak <Time value={grantedAt} dateOnly />
        {grantedBy && `, diberi oleh ${grantedBy}`}
      </p>
      {revokedAt && (
        <p className="text-ink-soft text-sm">
          Dicabut <Time value={revokedAt} dateOnly />
          {revokedBy && ` oleh ${revokedBy}`}: {revokedReason}
        </p>
      )}
    </div>
  );
}
