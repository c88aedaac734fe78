import { guarded } from "@/app/_request/page-guard";
import { ButtonLink } from "@/components/ui/button-link";
import { Notice } from "@/components/ui/notice";
import { mayBeKnown } from "@/domain/claims/may-be-known";
import type { OwnBusiness } from "./own-business";

/** Rather one record with its history than two of the same business. */
export async function KnownNotice({ own: { actor, business } }: { own: Pick<OwnBusiness, "actor" | "business"> }) {
  if (!(await guarded(() => mayBeKnown(actor, business.id)))) return null;
  return (
    <Notice
      tone="warn"
      title="Usaha Anda mungkin sudah tercatat"
      action={
        <ButtonLink href="/klaim/nomor" variant="secondary">
          Klaim usaha
        </ButtonLink>
      }
    >
      Dinas punya catatan dengan nomor HP atau NIB yang sama. Bila itu usaha Anda, klaim catatannya: dokumen dan produk
      di sana ikut menjadi milik akun Anda.
    </Notice>
  );
}
