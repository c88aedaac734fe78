import { CheckboxField } from "@/components/forms/checkbox-field";
import { consentWordings } from "@/domain/people/consent-wordings";

/** The three consents, each with a box of its own. */
export function ConsentFields() {
  return (
    <>
      <p className="text-ink-soft">
        Yang kedua dan ketiga bebas Anda pilih. Semuanya dapat Anda lihat, dan yang bebas dapat Anda tarik kapan saja di
        halaman Akun.
      </p>
      <CheckboxField label={consentWordings.layanan} name="layanan" />
      <CheckboxField label={consentWordings.etalase} name="etalase" optional />
      <CheckboxField label={consentWordings.mitra} name="mitra" optional />
    </>
  );
}
