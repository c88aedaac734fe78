"use client";

import { FieldError } from "./field";
import { useField } from "./form-context";

type Props = { name: string; label: string; options: readonly (readonly [value: string, text: string])[] };

/** Several things that may each be so; what was ticked stays ticked after a refusal. */
export function TickBoxes({ name, label, options }: Props) {
  const field = useField(name, false);
  return (
    <fieldset id={field.id} aria-describedby={field.aria["aria-describedby"]}>
      <legend className="mb-1.5 font-semibold">{label}</legend>
      <div className="grid gap-x-5 gap-y-1 sm:grid-cols-2">
        {options.map(([value, text]) => (
          <label key={value} className="flex min-h-11 items-center gap-3">
            <input type="checkbox" name={name} value={value} className="size-6 shrink-0 accent-brand" />
            {text}
          </label>
        ))}
      </div>
      <FieldError id={field.id} error={field.error} />
    </fieldset>
  );
}
