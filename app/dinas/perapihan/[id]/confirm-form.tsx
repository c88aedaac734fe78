import { Form } from "@/components/forms/form";
import { RadioGroup } from "@/components/forms/radio-group";
import { type PlannedRow, rowKey } from "@/domain/imports/apply/plan-import";
import { confirmImportAction } from "../actions";

const choices = [
  { value: "sama", text: "Produk yang sama" },
  { value: "terpisah", text: "Produk tersendiri" },
];

/** The last look: each double with a choice, then all or nothing. */
export function ConfirmForm({ importId, rows }: { importId: string; rows: readonly PlannedRow[] }) {
  const doubles = rows.filter(({ outcome }) => outcome === "ganda");
  return (
    <Form action={confirmImportAction} submit="Simpan semuanya" label="Simpan hasil bacaan">
      <input type="hidden" name="importId" value={importId} />
      <p className="max-w-prose text-ink-soft">
        Usaha dan produk baru dicatat sebagai draf, izin sebagai belum diperiksa. Yang sudah terdaftar tidak diubah.
        Bila ada satu saja yang gagal, tidak ada yang tersimpan.
      </p>
      {doubles.map(({ row, first }) => (
        <RadioGroup
          key={rowKey(row.sheet, row.row)}
          label={`Baris ${row.row}: ${row.product}, ${row.business ?? row.owner}`}
          hint={first ? `Mirip dengan baris ${first.row.row}: ${first.row.product}` : undefined}
          name={`ganda_${rowKey(row.sheet, row.row)}`}
          options={choices}
          defaultValue="sama"
          inline
        />
      ))}
    </Form>
  );
}
