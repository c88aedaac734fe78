"use client";

import { useField } from "@/components/forms/form-context";
import { ButtonLink } from "@/components/ui/button-link";
import { Notice } from "@/components/ui/notice";

/** Once the office's records turned out to hold something alike: the way to claim it. */
export function KnownBusiness() {
  const name = useField("businessName", false);
  const isKnown = name.error?.startsWith("Usaha Anda mungkin sudah tercatat");
  if (!isKnown) return null;
  return (
    <Notice
      tone="warn"
      title="Usaha Anda mungkin sudah tercatat"
      action={
        <ButtonLink href="/klaim" variant="secondary">
          Klaim usaha
        </ButtonLink>
      }
    >
      Dinas mungkin pernah mencatatnya di loket atau dari data lama. Dengan kode dari dinas, data itu menjadi milik akun
      Anda dan tidak perlu didaftarkan lagi.
    </Notice>
  );
}
