import { DateField } from "@/components/forms/date-field";
import { Form } from "@/components/forms/form";
import { SelectField } from "@/components/forms/select-field";
import { TextField } from "@/components/forms/text-field";
import { Card } from "@/components/ui/card";
import { ruleKinds, ruleNames, ruleUnits } from "@/domain/consignments/rule-words";
import { today } from "@/lib/today";
import { setRuleAction } from "./actions";

/** A new dated rule; nothing is overwritten. */
export function RuleForm({ places }: { places: readonly { id: string; name: string }[] }) {
  return (
    <Card title="Aturan baru">
      <Form action={setRuleAction} submit="Simpan aturan">
        <SelectField
          name="kind"
          label="Aturan"
          placeholder="Pilih aturan"
          options={ruleKinds.map((kind) => ({ value: kind, text: `${ruleNames[kind]} (${ruleUnits[kind]})` }))}
        />
        <TextField
          name="value"
          label="Nilai"
          hint="Misalnya 10 untuk 10 persen, atau 100.000 rupiah."
          inputMode="decimal"
          className="max-w-56"
        />
        <DateField name="validFrom" label="Mulai berlaku" min={today()} defaultValue={today()} />
        <SelectField
          name="placeId"
          label="Hanya untuk tempat"
          placeholder="Semua tempat"
          optional
          options={places.map(({ id, name }) => ({ value: id, text: name }))}
        />
        <TextField name="product" label="Hanya untuk produk" hint="Salin alamatnya dari etalase." optional />
        <TextField name="source" label="Dasar" hint="Misalnya nomor perjanjian atau nota dinas." />
      </Form>
    </Card>
  );
}
