"use client";

import { useState } from "react";
import { ChoiceRow } from "@/components/forms/choice-row";
import { FileFirst } from "@/components/forms/file-first";
import { Form } from "@/components/forms/form";
import { RadioGroup } from "@/components/forms/radio-group";
import type { SentFile } from "@/components/forms/send-file";
import { TextArea } from "@/components/forms/text-area";
import { useHydrated } from "@/components/forms/use-hydrated";
import { answerWords, outcomeWords } from "@/domain/visits/words";
import { keepFromForm } from "../outbox/keep-from-form";
import { recordVisitAction } from "./actions";
import { mostPhotos, PhotoPicker } from "./photo-picker";
import { PlaceField } from "./place-field";
import { PositionField } from "./position-field";

export type VisitPlace = { id: string; name: string; kecamatan: string };
export type Checklist = { version: number; questions: { key: string; text: string }[] };

type Props = {
  userId: string;
  /** For the form without JavaScript; with it, every visit gets its id on the phone. */
  newId: string;
  places: readonly VisitPlace[];
  checklist: Checklist;
  asked?: string;
  /** Photos sent before, without JavaScript. */
  sent: readonly SentFile[];
};

const choices = (words: Record<string, string>) => Object.entries(words).map(([value, text]) => ({ value, text }));

/** With JavaScript the visit is kept on the phone first and sent from there; without, it goes straight to the server. */
export function VisitForm({ userId, newId, places, checklist, asked, sent }: Props) {
  const isHydrated = useHydrated();
  const [photos, setPhotos] = useState<readonly Blob[]>([]);
  const keep = keepFromForm({ userId, places, checklist, photos });
  return (
    <Form
      action={isHydrated ? keep : recordVisitAction}
      submit={isHydrated ? "Simpan kunjungan" : "Kirim kunjungan"}
      className="group/visit space-y-7"
      filesFirst
    >
      <input type="hidden" name="id" value={newId} />
      <input type="hidden" name="checklistVersion" value={checklist.version} />
      <PlaceField places={places} asked={asked} />
      <RadioGroup name="outcome" label="Apa yang Anda temukan?" options={choices(outcomeWords)} />
      <div className="space-y-5 group-has-[[name=outcome]:checked:not([value^=buka])]/visit:hidden">
        <p className="text-ink-soft">Bila tempatnya buka, jawab semua pertanyaan ini.</p>
        {checklist.questions.map(({ key, text }) => (
          <ChoiceRow key={key} name={`answers.${key}`} label={text} options={choices(answerWords)} />
        ))}
      </div>
      {isHydrated ? (
        <PhotoPicker photos={photos} onChange={setPhotos} />
      ) : (
        sent.map(({ id }) => <input key={id} type="hidden" name="photoIds" value={id} />)
      )}
      <FileFirst
        name="photoIds"
        label="Foto (boleh dikosongkan)"
        purpose="foto_kunjungan"
        accept="image/jpeg,image/png,image/webp"
        then={`/lapangan/kunjungan?${new URLSearchParams({ ...(asked && { tempat: asked }), berkas: sent.map(({ id }) => id).join(",") })}`}
        sent={sent}
        most={mostPhotos}
        alone
      />
      <PositionField />
      <TextArea name="note" label="Catatan" hint="Wajib bila tempatnya tutup, pindah, atau tidak ditemukan." optional />
    </Form>
  );
}
