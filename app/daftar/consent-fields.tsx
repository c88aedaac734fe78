import { CheckboxField } from "@/components/forms/checkbox-field";
import { consentWordings } from "@/domain/people/consent-wordings";

/** The three consents, each with a box of its own. */
export function ConsentFields() {
  return (
    <>
      <p className="text-ink-soft">
        Yang pertama diperlukan agar dinas dapat melayani; yang kedua dan ketiga bebas Anda pilih. Semuanya dapat Anda
        tarik kapan saja di halaman Akun, bagian Data saya. Bila yang pertama ditarik, dinas berhenti memproses usaha
        Anda dan kedua yang lain ikut berakhir.
      </p>
      <CheckboxField label={consentWordings.layanan} name="layanan" />
      <CheckboxField label={consentWordings.etalase} name="etalase" optional />
      <CheckboxField label={consentWordings.mitra} name="mitra" optional />
    </>
  );
}
