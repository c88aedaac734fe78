"use client";

import { FieldError, FieldHint, type FieldProps } from "./field";
import { useField } from "./form-context";
import type { Choice } from "./select-field";

type Props = FieldProps & { options: readonly Choice[] };

/** A few short answers side by side, also on a phone. */
export function ChoiceRow({ label, name, hint, options }: Props) {
  const field = useField(name, Boolean(hint));
  return (
    <fieldset id={field.id} className="max-w-xl" aria-describedby={field.aria["aria-describedby"]}>
      <legend className="mb-1.5 font-semibold leading-snug">{label}</legend>
      <FieldHint id={field.id} hint={hint} />
      <div key={field.value} className="flex gap-2">
        {options.map((option) => (
          <label
            key={option.value}
            className={`flex min-h-12 grow cursor-pointer items-center justify-center gap-2 rounded-control border bg-surface px-2.5 py-2 leading-tight hover:border-brand has-checked:border-brand has-checked:bg-brand-soft ${field.error ? "border-bad" : "border-line-strong"}`}
          >
            <input
              type="radio"
              name={name}
              value={option.value}
              defaultChecked={field.value === option.value}
              className="size-5 shrink-0 accent-brand"
            />
            <span className="font-medium">{option.text}</span>
          </label>
        ))}
      </div>
      <FieldError id={field.id} error={field.error} />
    </fieldset>
  );
}
