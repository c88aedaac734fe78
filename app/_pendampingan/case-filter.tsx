import NextForm from "next/form";
import { SelectField } from "@/components/forms/select-field";
import { Button } from "@/components/ui/button";
import type { CaseView } from "@/domain/assistance/schema";
import type { Kind } from "@/domain/legalitas/kinds/list-kinds";

type Props = { base: string; view: CaseView; kind?: string; kinds: readonly Kind[] };

export function CaseFilter({ base, view, kind, kinds }: Props) {
  return (
    <NextForm
      action={base}
      key={`${view} ${kind}`}
      aria-label="Saring pendampingan"
      data-print="no"
      className="flex flex-wrap items-end gap-3"
    >
      <input type="hidden" name="tampil" value={view} />
      <div className="min-w-56">
        <SelectField
          label="Dokumen"
          name="jenis"
          defaultValue={kind ?? ""}
          placeholder="Semua jenis"
          required={false}
          options={kinds.map(({ kind: value, name }) => ({ value, text: name }))}
        />
      </div>
      <Button type="submit" variant="secondary" icon="search">
        Saring
      </Button>
    </NextForm>
  );
}
