import { acceptClaimAction } from "@/app/dinas/klaim/actions";
import { Form } from "@/components/forms/form";
import { RadioGroup } from "@/components/forms/radio-group";
import { TextArea } from "@/components/forms/text-area";
import { Card } from "@/components/ui/card";
import type { Candidate } from "@/domain/claims/list-candidates";
import type { ListedClaim } from "@/domain/claims/list-claims";

type Props = { claim: ListedClaim; candidates: readonly Candidate[] };

export function AcceptCard({ claim, candidates }: Props) {
  if (candidates.length === 0) return null;
  const isOwned = candidates.some(({ owners }) => owners.length > 0);
  return (
    <Card title="Terima">
      <Form action={acceptClaimAction} submit="Terima klaim" label="Terima klaim">
        <input type="hidden" name="claimId" value={claim.id} />
        {claim.businessId ? (
          <input type="hidden" name="businessId" value={claim.businessId} />
        ) : (
          <RadioGroup
            label="Usahanya"
            name="businessId"
            options={candidates.map(({ id, name, ownerName }) => ({ value: id, text: name, hint: ownerName }))}
          />
        )}
        {isOwned && (
          <RadioGroup
            label="Pemilik yang sudah ada"
            name="owners"
            options={[
              {
                value: "ganti",
                text: "Diganti",
                hint: "Akun sebelumnya kehilangan usaha ini dan diberi tahu alasannya.",
              },
              { value: "bersama", text: "Tetap, keduanya mengurus", hint: "Misalnya suami dan istri." },
            ]}
          />
        )}
        <TextArea
          label="Alasan"
          name="reason"
          rows={3}
          hint="Apa yang Anda periksa, misalnya KTP dan tanda terima. Dibaca oleh pengklaim."
        />
      </Form>
    </Card>
  );
}
