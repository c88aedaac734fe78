import { v7 } from "uuid";
import { Form } from "@/components/forms/form";
import { TextArea } from "@/components/forms/text-area";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import { Time } from "@/components/ui/time";
import { reportAbsenceAction } from "./actions";

/** For a kecamatan without a pojok: how one comes to be, and the way to say that there is none. */
export function NoPojok({ code, name, saidAt }: { code: string; name: string; saidAt?: Date }) {
  return (
    <Card title={`Kecamatan ${name} belum terdaftar punya pojok`}>
      <div className="max-w-prose space-y-4">
        <p>
          Bila rak atau ruangnya sudah ada, kabarkan di bawah ini beserta alamatnya; dinas akan mendaftarkannya. Bila
          memang belum ada, kirim saja kabar ini agar dinas tahu dan dapat merencanakannya.
        </p>
        {saidAt && (
          <Notice title="Kabar Anda sudah ada pada dinas">
            Dikabarkan belum ada pojok pada <Time value={saidAt} />. Kirim lagi hanya bila ada yang baru.
          </Notice>
        )}
        <Form action={reportAbsenceAction} submit="Kabarkan: belum ada pojok" label={`Kabar pojok ${name}`}>
          <input type="hidden" name="id" value={v7()} />
          <input type="hidden" name="kecamatanCode" value={code} />
          <TextArea
            name="note"
            label="Catatan untuk dinas"
            hint="Misalnya: ada ruang kosong di lobi kantor kecamatan."
            optional
          />
        </Form>
      </div>
    </Card>
  );
}
