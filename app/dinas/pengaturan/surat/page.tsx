import type { Metadata } from "next";
import { guarded } from "@/app/_request/page-guard";
import { requireActor } from "@/app/_request/session";
import { Form } from "@/components/forms/form";
import { TextArea } from "@/components/forms/text-area";
import { TextField } from "@/components/forms/text-field";
import { PageHeader } from "@/components/layout/page-header";
import { Card } from "@/components/ui/card";
import { getLetterhead } from "@/domain/letters/get-letterhead";
import { authorize } from "@/domain/policy";
import { changeLetterheadAction } from "../../surat/actions";

export const metadata: Metadata = { title: "Kop surat" };

export default async function LetterheadPage() {
  const actor = await requireActor();
  await guarded(async () => authorize(actor, "letterhead.change", "office"));
  const { above, name, lines, city, signatory, numbering, dataNumbering } = await getLetterhead();
  return (
    <>
      <PageHeader
        crumbs={[{ href: "/dinas/pengaturan", label: "Pengaturan" }, { label: "Kop surat" }]}
        title="Kop surat"
        lead="Kop dan penanda tangan untuk surat berikutnya. Surat yang sudah terbit tidak berubah. Tulis jabatan, bukan nama orang."
      />
      <Card>
        <Form action={changeLetterheadAction} submit="Simpan" label="Kop surat">
          <TextField label="Pemerintah" name="above" defaultValue={above} />
          <TextField label="Nama kantor" name="name" defaultValue={name} />
          <TextArea label="Alamat, telepon, laman" name="lines" rows={3} defaultValue={lines.join("\n")} />
          <TextField label="Kota pada tanggal surat" name="city" defaultValue={city} />
          <TextField label="Jabatan penanda tangan" name="signatory" defaultValue={signatory} />
          <TextField
            label="Pola nomor surat"
            name="numbering"
            defaultValue={numbering}
            hint="{nomor} dan {tahun} diisi sendiri."
          />
          <TextField
            label="Pola nomor jawaban data pribadi"
            name="dataNumbering"
            defaultValue={dataNumbering}
            hint="Nomornya berurut sendiri, terpisah dari surat lain."
          />
        </Form>
      </Card>
    </>
  );
}
