"use client";

import { CheckboxField } from "@/components/forms/checkbox-field";
import { useField } from "@/components/forms/form-context";
import { ButtonLink } from "@/components/ui/button-link";
import { Notice } from "@/components/ui/notice";

/** Once the office's records turned out to hold something alike: the way to claim it, and the way past it. */
export function KnownBusiness() {
  const other = useField("isAnother", false);
  const name = useField("businessName", false);
  const isKnown = name.error?.startsWith("Usaha Anda mungkin sudah tercatat");
  if (!other.error && !isKnown && other.value !== "on") return null;
  return (
    <div className="space-y-4">
      <Notice
        tone="warn"
        title="Usaha Anda mungkin sudah tercatat"
        action={
          <ButtonLink href="/klaim" variant="secondary">
            Klaim usaha
          </ButtonLink>
        }
      >
        Dinas mungkin pernah mencatatnya di loket atau dari data lama. Dengan kode dari dinas, data itu menjadi milik
        akun Anda dan tidak perlu didaftarkan lagi.
      </Notice>
      {!isKnown && <CheckboxField label="Ini usaha lain" name="isAnother" />}
    </div>
  );
}
