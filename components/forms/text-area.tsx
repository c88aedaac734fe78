"use client";

import type { ComponentProps } from "react";
import { controlStyle } from "./control-style";
import { Field, type FieldProps } from "./field";
import { useField } from "./form-context";

export function TextArea({ label, name, hint, optional, ...area }: FieldProps & ComponentProps<"textarea">) {
  const field = useField(name, Boolean(hint));
  return (
    <Field id={field.id} label={label} hint={hint} error={field.error} optional={optional}>
      <textarea
        required={!optional}
        rows={4}
        {...area}
        {...field.aria}
        id={field.id}
        name={name}
        defaultValue={field.value ?? area.defaultValue}
        className={`${controlStyle} field-sizing-content min-h-28`}
      />
    </Field>
  );
}
