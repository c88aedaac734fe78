import { Form } from "@/components/forms/form";
import { SelectField } from "@/components/forms/select-field";
import { TextField } from "@/components/forms/text-field";
import { Card } from "@/components/ui/card";
import type { VisitRecord } from "@/domain/counter/get-visit";
import { listKecamatan } from "@/domain/places/list-kecamatan";
import { recordAddressAction } from "../actions";
import { Optional } from "./optional";

/** Where the business is: asked for while the record doesn't say, one key away once it does. */
export async function AddressCard({ visit, isOpen }: { visit: VisitRecord; isOpen: boolean }) {
  const { address, kecamatan, kecamatanCode } = visit;
  const isKnown = Boolean(address && kecamatan);
  const choices = isOpen ? await listKecamatan() : [];
  return (
    <Card title="Alamat usaha">
      <p className={isOpen ? "mb-4" : ""}>
        {isKnown
          ? `${address}, Kecamatan ${kecamatan}.`
          : "Alamat atau kecamatannya belum tercatat. Surat untuk merek dan titip jual memerlukannya."}
      </p>
      {isOpen && (
        <Optional summary="Ubah alamat" isOpen={!isKnown}>
          <Form action={recordAddressAction} submit="Simpan alamat" submitVariant="secondary" label="Alamat usaha">
            <input type="hidden" name="visitId" value={visit.id} />
            <SelectField
              label="Kecamatan"
              name="kecamatanCode"
              placeholder="Pilih kecamatan"
              options={choices.map(({ code, name }) => ({ value: code, text: name }))}
              defaultValue={kecamatanCode ?? ""}
            />
            <TextField label="Alamat" name="address" autoComplete="off" defaultValue={address ?? ""} />
          </Form>
        </Optional>
      )}
    </Card>
  );
}
