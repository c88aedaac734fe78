"use client";

import { useState } from "react";
import { ReadBackView } from "@/app/_legalitas/read-back-view";
import { CheckboxField } from "@/components/forms/checkbox-field";
import { useField } from "@/components/forms/form-context";
import { TextField } from "@/components/forms/text-field";
import { readBack } from "@/domain/legalitas/read-back";

type Props = { kind: string; label: string; today: string; defaultValue?: string };

/** The number is read back in words as it is typed, and after a refusal also without JavaScript. */
export function NumberField({ kind, label, today, defaultValue = "" }: Props) {
  const field = useField("number", true);
  const [typed, setTyped] = useState<string>();
  const text = typed ?? field.value ?? defaultValue;
  const isDoubtful = readBack(kind, text, today).problems.length > 0;
  return (
    <div className="space-y-3">
      <TextField
        label={label}
        name="number"
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        defaultValue={defaultValue}
        hint="Ketik seperti di dokumen; titik, spasi, dan garis tidak masalah."
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <div aria-live="polite" className="max-w-xl">
        <ReadBackView kind={kind} typed={text} today={today} />
      </div>
      {isDoubtful && (
        <CheckboxField
          label="Nomor sudah sama dengan dokumen"
          name="isAsPrinted"
          hint="Centang hanya bila di kertasnya memang begitu. Petugas legalitas akan memeriksanya."
        />
      )}
    </div>
  );
}
