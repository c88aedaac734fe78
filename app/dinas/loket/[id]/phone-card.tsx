import { Form } from "@/components/forms/form";
import { RadioGroup } from "@/components/forms/radio-group";
import { TextField } from "@/components/forms/text-field";
import { Card } from "@/components/ui/card";
import { Time } from "@/components/ui/time";
import type { VisitRecord } from "@/domain/counter/get-visit";
import { formatPhone } from "@/lib/phone";
import { confirmPhoneAction } from "../actions";
import { StepTitle } from "./step-title";

type Props = { visit: VisitRecord; isOpen: boolean; mayReceive: boolean };

/** Only a number that somebody made sure of may later help its owner to claim the record. */
export function PhoneCard({ visit, isOpen, mayReceive }: Props) {
  const { phone, phoneVerifiedAt } = visit;
  return (
    <Card title={<StepTitle step={2} title="Nomor HP" done={phoneVerifiedAt ? "Terverifikasi" : undefined} />}>
      {phone && phoneVerifiedAt && (
        <p>
          {formatPhone(phone)}, dipastikan <Time value={phoneVerifiedAt} dateOnly />.
        </p>
      )}
      {!phoneVerifiedAt && !isOpen && (
        <p>{phone ? `${formatPhone(phone)}, belum dipastikan.` : "Belum ada nomor HP."}</p>
      )}
      {isOpen && !mayReceive && !phoneVerifiedAt && <p>Catat dulu persetujuan layanan.</p>}
      {mayReceive && !phoneVerifiedAt && (
        <Form
          action={confirmPhoneAction}
          submit="Nomor ini miliknya"
          submitVariant="secondary"
          label="Pastikan nomor HP"
        >
          <input type="hidden" name="visitId" value={visit.id} />
          <p className="text-ink-soft">
            Boleh dilewati. Bila ada, telepon nomornya sekarang: nomor yang dipastikan dapat menerima kode klaim baru
            bila tanda terimanya hilang.
          </p>
          <TextField
            label="Nomor HP"
            name="phone"
            type="tel"
            autoComplete="off"
            defaultValue={phone ? formatPhone(phone) : ""}
          />
          <RadioGroup
            label="Cara memastikan"
            name="how"
            inline
            options={[
              { value: "berdering", text: "HP-nya berdering di sini" },
              { value: "menjawab", text: "Pemiliknya menjawab telepon" },
              { value: "pesan", text: "Membacakan pesan yang saya kirim" },
            ]}
          />
        </Form>
      )}
    </Card>
  );
}
