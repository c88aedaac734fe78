import { Card } from "@/components/ui/card";
import { listOwnConsents } from "@/domain/people/list-own-consents";
import type { Person } from "@/domain/policy";
import { Consent } from "./consent";

/** What the person agreed to for each of their businesses, one purpose apart from the other. */
export async function OwnConsents({ actor }: { actor: Person }) {
  const businesses = await listOwnConsents(actor);
  return businesses.map((business) => (
    <div key={business.id} id="persetujuan">
      <Card title={`Persetujuan untuk ${business.name}`}>
        <p className="mb-4 text-ink-soft">
          Setiap persetujuan berdiri sendiri: boleh diberikan, ditolak, dan ditarik kapan saja.
        </p>
        <ul className="divide-y divide-line">
          {business.consents.map((consent) => (
            <li key={consent.purpose} className="space-y-3 py-5 first:pt-0 last:pb-0">
              <Consent businessId={business.id} {...consent} />
            </li>
          ))}
        </ul>
      </Card>
    </div>
  ));
}
