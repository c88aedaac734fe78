import { Form } from "@/components/forms/form";
import type { SentFile } from "@/components/forms/send-file";
import { ButtonLink } from "@/components/ui/button-link";
import { Card } from "@/components/ui/card";
import type { VisitRecord } from "@/domain/counter/get-visit";
import { type ConsentPurpose, consentWordings } from "@/domain/people/consent-wordings";
import { recordConsentsAction } from "../actions";
import { ConsentChoices } from "../consent-choices";
import { AgreedList } from "./agreed-list";
import { Optional } from "./optional";
import { StepTitle } from "./step-title";

const purposes = Object.keys(consentWordings) as ConsentPurpose[];

type Props = { visit: VisitRecord; isOpen: boolean; scan?: SentFile; then: string };

export function ConsentCard({ visit, isOpen, scan, then }: Props) {
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
              filesFirst
            >
              <input type="hidden" name="visitId" value={visit.id} />
              <p className="text-ink-soft">
                Bacakan, minta orangnya menandatangani formulir, lalu centang yang ia setujui dan pindai formulirnya.
              </p>
              {isDone && <input type="hidden" name="layanan" value="on" />}
              <ConsentChoices purposes={missing} scan={scan} then={then} />
            </Form>
          </Optional>
        )}
      </div>
    </Card>
  );
}
