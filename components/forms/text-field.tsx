"use client";

import type { ComponentProps } from "react";
import { controlStyle } from "./control-style";
import { Field, type FieldProps } from "./field";
import { useField } from "./form-context";

export function TextField({
  label,
  name,
  hint,
  optional,
  className = "",
  ...input
}: FieldProps & ComponentProps<"input">) {
  const field = useField(name, Boolean(hint));
  return (
    <Field id={field.id} label={label} hint={hint} error={field.error} optional={optional}>
      <input
        required={!optional}
        {...input}
        {...field.aria}
        id={field.id}
        name={name}
        defaultValue={field.value ?? input.defaultValue}
        className={`${controlStyle} ${className}`}
      />
    </Field>
  );
}
