import NextForm from "next/form";
import { issueCodeAction } from "@/app/dinas/klaim/actions";
import { CardTick } from "@/app/dinas/loket/card-tick";
import { controlStyle } from "@/components/forms/control-style";
import { Form } from "@/components/forms/form";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { TextLink } from "@/components/ui/text-link";
import type { Candidate } from "@/domain/claims/list-candidates";
import type { ListedClaim } from "@/domain/claims/list-claims";
import { formatPhone } from "@/lib/phone";

type Props = { claim: ListedClaim; candidates: readonly Candidate[]; typed?: string };

/** The records that may be meant; to one with a verified number a code can be sent instead of deciding here. */
export function CandidateList({ claim, candidates, typed }: Props) {
  return (
    <Card title="Usaha yang dimaksud">
      {!claim.businessId && (
        <NextForm action={`/dinas/klaim/${claim.id}`} role="search" className="mb-5 flex flex-wrap items-end gap-3">
          <label className="block grow basis-60 font-semibold">
            Cari usaha lain
            <input
              key={typed}
              type="search"
              name="cari"
              defaultValue={typed}
              className={`${controlStyle} mt-1.5 font-normal`}
            />
          </label>
          <Button type="submit" variant="secondary" icon="search" className="min-h-12">
            Cari
          </Button>
        </NextForm>
      )}
      {candidates.length === 0 && <p>Tidak ada usaha tercatat yang cocok.</p>}
      <ul className="divide-y divide-line">
        {candidates.map((business) => (
          <li key={business.id} className="flex flex-wrap items-center justify-between gap-3 py-3 first:pt-0">
            <div className="min-w-0">
              <p className="flex flex-wrap items-center gap-2">
                <TextLink href={`/dinas/pelaku/${business.id}`}>{business.name}</TextLink>
                {business.shared.map((word) => (
                  <Badge key={word}>{word}</Badge>
                ))}
                {business.isPhoneVerified && <Badge tone="good">nomor HP dipastikan</Badge>}
              </p>
              <p className="text-ink-soft text-sm">
                {business.ownerName} · {business.phone ? formatPhone(business.phone) : "tanpa nomor HP"} ·{" "}
                {business.owners.length > 0 ? `akun pemilik: ${business.owners.join(", ")}` : "belum ada akun pemilik"}
              </p>
            </div>
            {claim.state === "menunggu" && business.isPhoneVerified && business.owners.length === 0 && (
              <Form
                action={issueCodeAction}
                submit="Kirim kode ke nomor itu"
                submitVariant="secondary"
                label={`Kirim kode untuk ${business.name}`}
              >
                <input type="hidden" name="businessId" value={business.id} />
                <CardTick optional />
              </Form>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}
