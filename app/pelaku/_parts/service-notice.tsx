import { ButtonLink } from "@/components/ui/button-link";
import { Notice } from "@/components/ui/notice";
import { heldConsents } from "@/domain/people/held-consents";
import type { Person } from "@/domain/policy";

type Props = { actor: Person; businessId: string };

/** Why nothing can be handed in, when the consent to be served doesn't hold, and where to give it. */
export async function ServiceNotice({ actor, businessId }: Props) {
  const { isServed, isServiceWithdrawn } = await heldConsents(actor, businessId);
  if (isServed) return null;
  return (
    <Notice
      tone="warn"
      title={isServiceWithdrawn ? "Persetujuan layanan sudah ditarik" : "Persetujuan layanan belum diberikan"}
      action={
        <ButtonLink href="/akun/data#persetujuan" variant="secondary" size="small" icon="shield">
          Beri persetujuan di Data saya
        </ButtonLink>
      }
    >
      Dokumen dan produk usaha ini tidak dapat diajukan dan tidak diproses sampai Anda memberikannya
      {isServiceWithdrawn && " lagi"}.
    </Notice>
  );
}
