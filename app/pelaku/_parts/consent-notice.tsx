import { ButtonLink } from "@/components/ui/button-link";
import { Notice } from "@/components/ui/notice";
import { heldConsents } from "@/domain/people/held-consents";
import type { Person } from "@/domain/policy";
import { ServiceNotice } from "./service-notice";

type Props = { actor: Person; businessId: string };

/** Why nothing is shown or checked, when it is for want of a consent. */
export async function ConsentNotice({ actor, businessId }: Props) {
  const held = await heldConsents(actor, businessId);
  if (!held.isServed) return <ServiceNotice actor={actor} businessId={businessId} />;
  if (held.purposes.includes("etalase")) return null;
  return (
    <Notice
      title="Produk Anda belum boleh tampil di etalase umum"
      action={
        <ButtonLink href="/akun/data#persetujuan" variant="secondary" size="small" icon="shield">
          Buka Data saya
        </ButtonLink>
      }
    >
      Anda belum menyetujui etalase. Barang yang dipajang di galeri dan pojok tidak terpengaruh.
    </Notice>
  );
}
