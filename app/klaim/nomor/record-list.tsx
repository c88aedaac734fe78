import { v7 } from "uuid";
import { ConsentFields } from "@/app/daftar/consent-fields";
import { Form } from "@/components/forms/form";
import { OnceId } from "@/components/forms/once-id";
import { SubmitButton } from "@/components/forms/submit-button";
import { Card } from "@/components/ui/card";
import { Fold } from "@/components/ui/fold";
import { Notice } from "@/components/ui/notice";
import { Time } from "@/components/ui/time";
import type { PhoneRecord } from "@/domain/claims/list-phone-records";
import type { OwnPhones } from "@/domain/phones/list-own-phones";
import { formatPhone } from "@/lib/phone";
import { claimByPhoneAction } from "./actions";

type Props = { phones: OwnPhones["proved"]; records: readonly PhoneRecord[] };

/** Each record with a verified number of theirs; what is not theirs they leave. */
export function RecordList({ phones, records }: Props) {
  return (
    <>
      <Notice tone="good" title="Nomor HP yang sudah dipastikan milik Anda">
        <ul>
          {phones.map(({ id, phone, provedAt }) => (
            <li key={id}>
              {formatPhone(phone)}
              {provedAt && (
                <>
                  , sejak <Time value={provedAt} dateOnly />
                </>
              )}
            </li>
          ))}
        </ul>
      </Notice>
      {records.length === 0 && (
        <Card title="Tidak ada usaha lain dengan nomor itu">
          <p className="text-ink-soft">
            Mungkin dinas mencatat nomor yang lain. Minta kode untuk nomor itu di bawah, atau tanyakan di loket.
          </p>
        </Card>
      )}
      {records.length > 1 && <p>Ada {records.length} usaha dengan nomor itu. Klaim hanya yang milik Anda.</p>}
      {records.map(({ id, name, kecamatan, phone }) => (
        <Card key={id} title={name}>
          <Form action={claimByPhoneAction} label={`Klaim ${name}`}>
            <OnceId name="claimId" initial={v7()} />
            <input type="hidden" name="businessId" value={id} />
            <p>
              {kecamatan ? `Kecamatan ${kecamatan}. ` : ""}
              {phone && `Tercatat dengan nomor ${formatPhone(phone)}.`}
            </p>
            <Fold summary="Ini usaha saya">
              <div className="space-y-5">
                <h3>Persetujuan Anda</h3>
                <ConsentFields />
                <SubmitButton>Klaim usaha ini</SubmitButton>
              </div>
            </Fold>
          </Form>
        </Card>
      ))}
    </>
  );
}
