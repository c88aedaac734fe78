import { Form } from "@/components/forms/form";
import { Badge } from "@/components/ui/badge";
import { Time } from "@/components/ui/time";
import type { OwnConsent } from "@/domain/people/list-own-consents";
import { giveConsentAction, withdrawConsentAction } from "./actions";
import { ConsentHistory } from "./consent-history";
import { consentNames, consequences } from "./consent-words";

type Props = OwnConsent & { businessId: string };

/** One purpose: the sentence, whether it holds, and what follows from taking it back before one does. */
export function Consent({ businessId, purpose, wording, givenAt, history }: Props) {
  const name = consentNames[purpose];
  const hidden = (
    <>
      <input type="hidden" name="businessId" value={businessId} />
      <input type="hidden" name="purpose" value={purpose} />
    </>
  );
  return (
    <>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <h3 className="first-letter:uppercase">{name}</h3>
        {givenAt ? (
          <Badge tone="good" icon="check">
            Disetujui sejak <Time value={givenAt} dateOnly />
          </Badge>
        ) : (
          <Badge>Tidak disetujui</Badge>
        )}
      </div>
      <p>{wording}</p>
      {givenAt ? (
        <details>
          <summary className="w-fit min-h-9 cursor-pointer py-1 font-semibold text-brand">
            Tarik persetujuan {name}…
          </summary>
          <div className="mt-2 space-y-3 rounded-control border border-line p-4">
            <p className="font-semibold">Yang terjadi bila Anda menariknya:</p>
            <ul className="list-disc space-y-1 ps-5">
              {consequences[purpose].map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
            <Form
              action={withdrawConsentAction}
              submit={`Tarik persetujuan ${name}`}
              submitVariant="danger"
              label={`Tarik persetujuan ${name}`}
            >
              {hidden}
            </Form>
          </div>
        </details>
      ) : (
        <Form action={giveConsentAction} submit={`Setujui ${name}`} submitVariant="secondary" label={`Setujui ${name}`}>
          {hidden}
        </Form>
      )}
      <ConsentHistory rows={history} />
    </>
  );
}
