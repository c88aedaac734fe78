import NextForm from "next/form";
import { SelectField } from "@/components/forms/select-field";
import { TextField } from "@/components/forms/text-field";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { actionWords } from "@/domain/audit-trail/action-words";
import { kindNames } from "./kind-names";

type Props = {
  typed: Record<"orang" | "tindakan" | "jenis" | "subjek" | "hari", string | undefined>;
  choices: { actions: readonly string[]; kinds: readonly string[] };
};

export function TrailFilter({ typed, choices }: Props) {
  const isFiltered = Object.values(typed).some(Boolean);
  return (
    <NextForm action="/dinas/jejak" key={JSON.stringify(typed)} aria-label="Saring jejak" className="space-y-4">
      {typed.subjek && <input type="hidden" name="subjek" value={typed.subjek} />}
      <div className="grid gap-4 sm:grid-cols-2 xl:grid-cols-4">
        <TextField
          label="Orang"
          name="orang"
          defaultValue={typed.orang}
          placeholder="Sebagian namanya"
          required={false}
        />
        <SelectField
          label="Tindakan"
          name="tindakan"
          defaultValue={typed.tindakan ?? ""}
          placeholder="Semua"
          required={false}
          options={choices.actions.map((value) => ({ value, text: actionWords[value] ?? value }))}
        />
        <SelectField
          label="Tentang"
          name="jenis"
          defaultValue={typed.jenis ?? ""}
          placeholder="Semua"
          required={false}
          options={choices.kinds.map((value) => ({ value, text: kindNames[value] ?? value }))}
        />
        <TextField label="Hari" name="hari" type="date" defaultValue={typed.hari} required={false} />
      </div>
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit" icon="search">
          Saring
        </Button>
        {isFiltered && (
          <ButtonLink href="/dinas/jejak" variant="quiet">
            Hapus saringan
          </ButtonLink>
        )}
        {typed.subjek && <span className="text-ink-soft text-sm">Hanya yang menyangkut satu hal yang dipilih.</span>}
      </div>
    </NextForm>
  );
}
