import { Form } from "@/components/forms/form";
import { SelectField } from "@/components/forms/select-field";
import { TextField } from "@/components/forms/text-field";
import { Button } from "@/components/ui/button";
import { searchBusinessesAction } from "./actions";

type Props = { q?: string; kecamatanCode?: string; districts: readonly { code: string; name: string }[] };

export function BusinessSearch({ q, kecamatanCode, districts }: Props) {
  return (
    <Form
      key={`${q} ${kecamatanCode}`}
      action={searchBusinessesAction}
      label="Cari usaha"
      className="grid gap-3 sm:grid-cols-[1fr_14rem_auto] sm:items-end"
    >
      <TextField
        label="Nama usaha atau pemilik, NIK, atau NPWP"
        name="cari"
        type="search"
        defaultValue={q}
        required={false}
      />
      <SelectField
        label="Kecamatan"
        name="kecamatan"
        defaultValue={kecamatanCode ?? ""}
        required={false}
        options={[{ value: "", text: "Semua kecamatan" }, ...districts.map((d) => ({ value: d.code, text: d.name }))]}
      />
      <Button type="submit" icon="search" className="min-h-12">
        Cari
      </Button>
    </Form>
  );
}
