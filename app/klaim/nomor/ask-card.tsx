import { Form } from "@/components/forms/form";
import { TextField } from "@/components/forms/text-field";
import { Card } from "@/components/ui/card";
import type { OwnPhones } from "@/domain/phones/list-own-phones";
import { formatPhone } from "@/lib/phone";
import { askForPhoneCheckAction } from "./actions";

/** Typing a number proves nothing: how it becomes the account's own, in plain words. */
export function AskCard({ phones: { proved, waiting, typed } }: { phones: OwnPhones }) {
  const isFirst = proved.length === 0 && !waiting;
  const suggested = isFirst && typed ? formatPhone(typed) : "";
  return (
    <Card title={isFirst ? "Pastikan nomor HP Anda" : "Nomor lain, atau minta kode baru"}>
      <Form
        action={askForPhoneCheckAction}
        submit="Minta kode"
        submitVariant={isFirst ? "primary" : "secondary"}
        label="Minta kode"
      >
        {isFirst && (
          <>
            <p>Mengetik nomor saja tidak cukup, karena siapa pun bisa mengetiknya. Caranya:</p>
            <ol className="list-decimal space-y-1 pl-5">
              <li>Tulis nomor HP yang dulu dicatat dinas untuk usaha Anda.</li>
              <li>
                Petugas mengirim kode sekali pakai ke nomor itu lewat WhatsApp. Datang ke loket dinas dengan HP itu juga
                bisa: kodenya diberikan di sana.
              </li>
              <li>
                Ketik kodenya di halaman ini. Setelah itu usaha dengan nomor itu muncul, dan Anda memilih milik Anda.
              </li>
            </ol>
          </>
        )}
        <TextField
          label="Nomor HP yang tercatat di dinas"
          name="phone"
          type="tel"
          autoComplete="tel"
          defaultValue={suggested}
        />
      </Form>
    </Card>
  );
}
