import { v7 } from "uuid";
import { Form } from "@/components/forms/form";
import { OnceId } from "@/components/forms/once-id";
import { SubmitButton } from "@/components/forms/submit-button";
import { Badge } from "@/components/ui/badge";
import type { LikelyBusiness } from "@/domain/counter/find-likely";
import { formatPhone } from "@/lib/phone";
import { beginVisitAction } from "./actions";

type Props = { found: readonly LikelyBusiness[]; counter: string; typed: string };

/** What is on record already, so that nobody is registered twice. */
export function FoundList({ found, counter, typed }: Props) {
  if (found.length === 0) {
    return (
      <p className="mt-5" role="status">
        Tidak ada usaha tercatat yang cocok dengan {typed}. Coba cara lain, atau catat usahanya di bawah.
      </p>
    );
  }
  return (
    <ul className="mt-5 divide-y divide-line border-line border-t" aria-label="Usaha yang tercatat">
      {found.map((business) => (
        <li key={business.id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 py-3">
          <div className="min-w-0 grow basis-72">
            <p className="flex flex-wrap items-center gap-2">
              <span className="font-semibold">{business.name}</span>
              {business.hasOwner && <Badge>Punya akun</Badge>}
              {business.shared.map((word) => (
                <Badge key={word} tone="warn">
                  {word}
                </Badge>
              ))}
            </p>
            <p className="text-ink-soft text-sm">
              {[
                business.ownerName,
                business.kecamatan ?? "kecamatan belum diisi",
                business.phone ? formatPhone(business.phone) : "tanpa nomor HP",
                business.address,
              ]
                .filter(Boolean)
                .join(" · ")}
            </p>
          </div>
          <Form action={beginVisitAction} label={`Layani ${business.name}`}>
            <OnceId name="visitId" initial={v7()} />
            <input type="hidden" name="counter" value={counter} />
            <input type="hidden" name="businessId" value={business.id} />
            <SubmitButton variant="secondary">
              Layani<span className="sr-only"> {business.name}</span>
            </SubmitButton>
          </Form>
        </li>
      ))}
    </ul>
  );
}
