import { Form } from "@/components/forms/form";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextField } from "@/components/forms/text-field";
import { Card } from "@/components/ui/card";
import type { CurationSettings } from "@/domain/curation/list-settings";
import { addHealthWordAction, endHealthWordAction } from "./actions";

type Props = { rows: CurationSettings["words"]; day: string };

export function WordsCard({ rows, day }: Props) {
  const standing = rows.filter(({ validTo }) => validTo === null || validTo > day);
  return (
    <Card title="Kata yang mengaku berkhasiat">
      <p className="mb-4 max-w-prose text-ink-soft">
        Ditandai di layar kurasi, dan disampaikan baik-baik kepada pemilik saat mengetik. Imbuhannya ikut: “obat” juga
        menandai “obatnya”.
      </p>
      {standing.length === 0 && <p className="mb-5">Belum ada kata, jadi tidak ada yang ditandai.</p>}
      <ul className="mb-5 flex flex-wrap gap-2">
        {standing.map(({ id, word }) => (
          <li key={id} className="flex items-center gap-1 rounded-control bg-sunken ps-3.5">
            {word}
            <Form action={endHealthWordAction} label={`Hapus kata ${word}`} className="">
              <input type="hidden" name="word" value={word} />
              <SubmitButton variant="quiet" size="small">
                Hapus<span className="sr-only"> {word}</span>
              </SubmitButton>
            </Form>
          </li>
        ))}
      </ul>
      <Form action={addHealthWordAction} submit="Tambah kata" submitVariant="secondary" label="Tambah kata">
        <TextField name="word" label="Kata" />
        <TextField name="source" label="Sumber" hint="Misalnya pedoman label BPOM." />
      </Form>
    </Card>
  );
}
