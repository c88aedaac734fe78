import { CheckboxField } from "@/components/forms/checkbox-field";
import { Form } from "@/components/forms/form";
import { UploadField } from "@/components/forms/upload-field";
import { ButtonLink } from "@/components/ui/button-link";
import { Card } from "@/components/ui/card";
import type { VisitRecord } from "@/domain/counter/get-visit";
import { type ConsentPurpose, consentWordings } from "@/domain/people/consent-wordings";
import { recordConsentsAction } from "../actions";
import { AgreedList } from "./agreed-list";
import { Optional } from "./optional";
import { StepTitle } from "./step-title";

const purposes = Object.keys(consentWordings) as ConsentPurpose[];

export function ConsentCard({ visit, isOpen }: { visit: VisitRecord; isOpen: boolean }) {
  const given = purposes.filter((purpose) => visit.agreed.some((one) => one.purpose === purpose));
  const missing = purposes.filter((purpose) => !given.includes(purpose));
  const isDone = given.includes("layanan");
  return (
    <Card
      title={<StepTitle step={1} title="Persetujuan" done={isDone ? "Tercatat" : undefined} />}
      action={
        <ButtonLink href={`/dinas/loket/${visit.id}/persetujuan`} variant="secondary" size="small" icon="file">
          Cetak formulir (PDF)
        </ButtonLink>
      }
    >
      <div className="space-y-5">
        {given.length > 0 && <AgreedList visit={visit} isOpen={isOpen} />}
        {isOpen && missing.length > 0 && (
          <Optional summary="Catat persetujuan lain" isOpen={!isDone}>
            <Form
              key={given.length}
              action={recordConsentsAction}
              submit="Simpan persetujuan"
              submitVariant={isDone ? "secondary" : "primary"}
              label="Catat persetujuan"
            >
              <input type="hidden" name="visitId" value={visit.id} />
              <p className="text-ink-soft">
                Bacakan, minta orangnya menandatangani formulir, lalu centang yang ia setujui dan pindai formulirnya.
              </p>
              {isDone && <input type="hidden" name="layanan" value="on" />}
              {missing.map((purpose) => (
                <CheckboxField
                  key={purpose}
                  label={consentWordings[purpose]}
                  name={purpose}
                  optional={purpose !== "layanan"}
                />
              ))}
              <UploadField
                label="Formulir yang ditandatangani"
                name="fileId"
                purpose="persetujuan"
                hint="Foto atau hasil pindai; tanda tangan dan namanya terbaca."
              />
            </Form>
          </Optional>
        )}
      </div>
    </Card>
  );
}
