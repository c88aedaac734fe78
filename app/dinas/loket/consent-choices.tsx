import { CheckboxField } from "@/components/forms/checkbox-field";
import type { SentFile } from "@/components/forms/send-file";
import { UploadField } from "@/components/forms/upload-field";
import { type ConsentPurpose, consentWordings } from "@/domain/people/consent-wordings";

type Props = { purposes: readonly ConsentPurpose[]; scan?: SentFile; then: string };

/** What the signed form says yes to, and its scan. */
export function ConsentChoices({ purposes, scan, then }: Props) {
  return (
    <>
      <div className="space-y-4">
        {purposes.map((purpose) => (
          <CheckboxField
            key={purpose}
            label={consentWordings[purpose]}
            name={purpose}
            optional={purpose !== "layanan"}
          />
        ))}
      </div>
      <UploadField
        label="Formulir yang ditandatangani"
        name="fileId"
        purpose="persetujuan"
        hint="Foto atau hasil pindai; tanda tangan dan namanya terbaca."
        initial={scan}
        then={then}
      />
    </>
  );
}
