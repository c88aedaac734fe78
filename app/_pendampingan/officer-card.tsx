import { Form } from "@/components/forms/form";
import { SelectField } from "@/components/forms/select-field";
import { TextField } from "@/components/forms/text-field";
import { Card } from "@/components/ui/card";
import type { OfficeCase } from "@/domain/assistance/get-case";
import { handOverAction, takeCaseAction } from "./actions";

/** Who is responsible, and how that changes: take, take over, hand over. */
export function OfficerCard({ found }: { found: OfficeCase }) {
  const { id, officer, isMine, mayWork, colleagues } = found;
  return (
    <Card title="Petugas pendamping">
      <p className="mb-4 font-medium">
        {officer ? (isMine ? `${officer} (Anda)` : officer) : "Belum ada yang menangani."}
      </p>
      {mayWork && !isMine && (
        <Form
          action={takeCaseAction}
          submit={officer ? "Ambil alih" : "Tangani"}
          submitVariant={officer ? "secondary" : "primary"}
          label="Tangani pendampingan"
        >
          <input type="hidden" name="caseId" value={id} />
          {officer && <TextField label="Alasan mengambil alih" name="reason" hint="Dibaca juga oleh pemilik." />}
        </Form>
      )}
      {colleagues.length > 0 && (
        <details className="mt-2">
          <summary className="inline-flex min-h-11 items-center font-medium text-brand underline underline-offset-4">
            Serahkan kepada petugas lain
          </summary>
          <Form action={handOverAction} submit="Serahkan" submitVariant="secondary" label="Serahkan pendampingan">
            <input type="hidden" name="caseId" value={id} />
            <SelectField
              label="Petugas"
              name="officerId"
              placeholder="Pilih petugas"
              options={colleagues.map(({ id, name, role }) => ({
                value: id,
                text: role === "verifikator" ? name : `${name} (kecamatan)`,
              }))}
            />
            <TextField label="Alasan menyerahkan" name="reason" hint="Hanya dibaca petugas." />
          </Form>
        </details>
      )}
    </Card>
  );
}
