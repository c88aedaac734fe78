import { Form } from "@/components/forms/form";
import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { Time } from "@/components/ui/time";
import { listOwnConsents } from "@/domain/people/list-own-consents";
import type { Person } from "@/domain/policy";
import { giveConsentAction, withdrawConsentAction } from "./actions";

export async function OwnConsents({ actor }: { actor: Person }) {
  const businesses = await listOwnConsents(actor);
  return businesses.map((business) => (
    <div key={business.id} id="persetujuan">
      <Card title={`Persetujuan untuk ${business.name}`}>
        <ul className="divide-y divide-line">
          {business.consents.map((consent) => (
            <li key={consent.purpose} className="space-y-3 py-4 first:pt-0 last:pb-0">
              <p>{consent.wording}</p>
              <Consent businessId={business.id} {...consent} />
            </li>
          ))}
        </ul>
      </Card>
    </div>
  ));
}

type Props = { businessId: string; purpose: string; givenAt?: Date };

function Consent({ businessId, purpose, givenAt }: Props) {
  const name = { layanan: "layanan", etalase: "etalase", mitra: "mitra" }[purpose] ?? purpose;
  return (
    <div className="flex flex-wrap items-center justify-between gap-3">
      {givenAt ? (
        <Badge tone="good" icon="check">
          Disetujui sejak <Time value={givenAt} dateOnly />
        </Badge>
      ) : (
        <Badge>Tidak disetujui</Badge>
      )}
      {purpose === "layanan" && givenAt ? (
        <p className="text-ink-soft text-sm">Berlaku selama akun dipakai. Untuk menutup akun, hubungi dinas.</p>
      ) : (
        <Form
          action={givenAt ? withdrawConsentAction : giveConsentAction}
          submit={givenAt ? "Tarik persetujuan" : "Setujui"}
          submitVariant="secondary"
          label={`${givenAt ? "Tarik persetujuan" : "Setujui"} ${name}`}
        >
          <input type="hidden" name="businessId" value={businessId} />
          <input type="hidden" name="purpose" value={purpose} />
        </Form>
      )}
    </div>
  );
}
