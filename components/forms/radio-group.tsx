"use client";

import { FieldError, FieldHint, type FieldProps } from "./field";
import { useField } from "./form-context";
import type { Choice } from "./select-field";

type Props = FieldProps & {
  options: readonly Choice[];
  defaultValue?: string;
  /** Side by side where there is room. */
  inline?: boolean;
};

export function RadioGroup({ label, name, hint, optional, options, defaultValue, inline }: Props) {
  const field = useField(name, Boolean(hint));
  const chosen = field.value ?? defaultValue;
  return (
    <fieldset id={field.id} className="max-w-xl" aria-describedby={field.aria["aria-describedby"]}>
      <legend className="mb-1.5 font-semibold leading-snug">
        {label}
        {optional && <span className="font-normal text-ink-soft text-sm"> (boleh dikosongkan)</span>}
      </legend>
      <FieldHint id={field.id} hint={hint} />
      <div key={String(chosen)} className={`mt-1.5 grid gap-2 ${inline ? "sm:auto-cols-fr sm:grid-flow-col" : ""}`}>
        {options.map((option) => (
          <label
            key={option.value}
            className={`flex min-h-12 cursor-pointer gap-3 rounded-control border bg-surface px-3.5 py-2.5 hover:border-brand has-checked:border-brand has-checked:bg-brand-soft ${field.error ? "border-bad" : "border-line-strong"}`}
          >
            <input
              type="radio"
              name={name}
              value={option.value}
              disabled={option.disabled}
              defaultChecked={chosen === option.value}
              className="mt-0.5 size-5 shrink-0 accent-brand"
            />
            <span className="leading-6">
              <span className="font-medium">{option.text}</span>
              {option.hint && <span className="block text-ink-soft text-sm">{option.hint}</span>}
            </span>
          </label>
        ))}
      </div>
      <FieldError id={field.id} error={field.error} />
    </fieldset>
  );
}
