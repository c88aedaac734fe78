"use client";

import type { ComponentProps } from "react";
import { Icon } from "../ui/icon";
import { controlStyle } from "./control-style";
import { Field, type FieldProps } from "./field";
import { useField } from "./form-context";

export type Choice = { value: string; text: string; hint?: string; disabled?: boolean };

type Props = FieldProps &
  ComponentProps<"select"> & {
    options: readonly Choice[];
    /** The first, empty choice; leave it out to start on the first option. */
    placeholder?: string;
  };

export function SelectField({ label, name, hint, optional, options, placeholder, ...select }: Props) {
  const field = useField(name, Boolean(hint));
  const defaultValue = field.value ?? select.defaultValue;
  return (
    <Field id={field.id} label={label} hint={hint} error={field.error} optional={optional}>
      <div className="relative">
        <select
          // React resets a submitted form, and a select forgets its choice unless it is remounted.
          key={String(defaultValue)}
          required={!optional}
          {...select}
          {...field.aria}
          id={field.id}
          name={name}
          defaultValue={defaultValue}
          className={`${controlStyle} appearance-none pe-11`}
        >
          {placeholder !== undefined && <option value="">{placeholder}</option>}
          {options.map(({ value, text, disabled }) => (
            <option key={value} value={value} disabled={disabled}>
              {text}
            </option>
          ))}
        </select>
        <Icon
          name="chevron-down"
          className="pointer-events-none absolute inset-y-0 end-3.5 my-auto size-5 text-ink-soft"
        />
      </div>
    </Field>
  );
}
