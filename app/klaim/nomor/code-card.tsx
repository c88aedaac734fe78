import { Form } from "@/components/forms/form";
import { TextField } from "@/components/forms/text-field";
import { Card } from "@/components/ui/card";
import { Time } from "@/components/ui/time";
import type { OwnPhones } from "@/domain/phones/list-own-phones";
import { formatPhone } from "@/lib/phone";
import { provePhoneAction } from "./actions";

/** Where the code goes that an officer sent to the number. */
export function CodeCard({
  waiting: { phone, askedAt, sentAt, expiresAt },
}: {
  waiting: NonNullable<OwnPhones["waiting"]>;
}) {
  return (
    <Card title={`Kode untuk ${formatPhone(phone)}`}>
      <Form action={provePhoneAction} submit="Pastikan nomor ini" label="Pastikan nomor dengan kode">
        {sentAt && expiresAt ? (
          <p>
            Petugas menyiapkan kodenya <Time value={sentAt} />. Berlaku sampai <Time value={expiresAt} />.
          </p>
        ) : (
          <p>
            Diminta <Time value={askedAt} />. Petugas mengirim kodenya lewat WhatsApp pada jam kerja; di loket dinas
            kodenya langsung diberikan. Halaman ini boleh ditutup.
          </p>
        )}
        <TextField
          label="Kode dari petugas"
          name="code"
          autoComplete="one-time-code"
          autoCapitalize="characters"
          spellCheck={false}
          placeholder="ABCD-EFGH-JKLM"
          hint="Dua belas huruf dan angka. Jangan dibagikan kepada siapa pun."
          className="max-w-72 uppercase tracking-wider"
        />
      </Form>
    </Card>
  );
}
