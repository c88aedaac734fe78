import { issueCodeAction } from "@/app/dinas/klaim/actions";
import { CardTick } from "@/app/dinas/loket/card-tick";
import { Form } from "@/components/forms/form";
import { Card } from "@/components/ui/card";
import { TextLink } from "@/components/ui/text-link";
import { Time } from "@/components/ui/time";
import { getClaimState } from "@/domain/claims/get-claim-state";
import type { Person } from "@/domain/policy";

/** Whether an account stands behind the business; if none, the code by which its owner takes it over. */
export async function ClaimCard({ actor, businessId }: { actor: Person; businessId: string }) {
  const { into, isCardSeen, owners, codeExpiresAt, mayIssue } = await getClaimState(actor, businessId);
  if (into) {
    return (
      <Card title="Akun pemilik">
        <p>
          Catatan ini sudah disatukan dengan <TextLink href={`/dinas/pelaku/${into.id}`}>{into.name}</TextLink>, dan
          disimpan hanya sebagai riwayat. Layani dan catat segala sesuatu di sana.
        </p>
      </Card>
    );
  }
  return (
    <Card title="Akun pemilik">
      {owners.length > 0 ? (
        <p>Diurus oleh {owners.join(", ")}.</p>
      ) : (
        <div className="space-y-4">
          <p>
            Belum ada akun pemilik.{" "}
            {codeExpiresAt && (
              <>
                Kode klaim yang terakhir berlaku sampai <Time value={codeExpiresAt} dateOnly />.
              </>
            )}
          </p>
          {mayIssue && (
            <Form
              action={issueCodeAction}
              submit={codeExpiresAt ? "Ganti dengan kode baru" : "Buat surat dengan kode klaim"}
              submitVariant="secondary"
              label="Buat kode klaim"
            >
              <input type="hidden" name="businessId" value={businessId} />
              <CardTick optional={isCardSeen} />
            </Form>
          )}
        </div>
      )}
    </Card>
  );
}
