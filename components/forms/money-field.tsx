"use client";

import type { ComponentProps } from "react";
import { controlStyle } from "./control-style";
import { Field, type FieldProps } from "./field";
import { useField } from "./form-context";

type Props = FieldProps & Pick<ComponentProps<"input">, "defaultValue" | "disabled" | "placeholder">;

/** Takes money as people write it (15.000 or 15000); the server reads it. */
export function MoneyField({ label, name, hint, optional, ...input }: Props) {
  const field = useField(name, Boolean(hint));
  return (
    <Field id={field.id} label={label} hint={hint} error={field.error} optional={optional}>
      <div className="relative max-w-56">
        <span aria-hidden="true" className="absolute inset-y-0 start-3.5 grid place-items-center text-ink-soft">
          Rp
        </span>
        <input
          required={!optional}
          inputMode="numeric"
          autoComplete="off"
          {...input}
          {...field.aria}
          id={field.id}
          name={name}
          defaultValue={field.value ?? input.defaultValue}
          className={`${controlStyle} ps-11 tabular-nums`}
        />
      </div>
    </Field>
  );
}
