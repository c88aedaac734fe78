"use client";

import { FieldError, FieldHint, type FieldProps } from "./field";
import { useField } from "./form-context";

type Props = FieldProps & { value?: string; defaultChecked?: boolean };

export function CheckboxField({ label, name, hint, optional, value = "on", defaultChecked = false }: Props) {
  const field = useField(name, Boolean(hint));
  const isChecked = field.wasSent ? field.value === value : defaultChecked;
  const id = value === "on" ? field.id : `${field.id}-${value}`;
  return (
    <div className="max-w-xl">
      <div className="flex gap-3">
        <input
          key={String(isChecked)}
          type="checkbox"
          {...field.aria}
          id={id}
          name={name}
          value={value}
          defaultChecked={isChecked}
          className="mt-0.5 size-6 shrink-0 accent-brand"
        />
        <div>
          <label htmlFor={id} className="block font-medium leading-7">
            {label}
            {optional && <span className="font-normal text-ink-soft text-sm"> (boleh dikosongkan)</span>}
          </label>
          <FieldHint id={field.id} hint={hint} />
        </div>
      </div>
      <FieldError id={field.id} error={field.error} />
    </div>
  );
}
