"use client";

import { useRef } from "react";
import { Button } from "../ui/button";
import { controlStyle } from "./control-style";
import { Field, type FieldProps } from "./field";
import { useField } from "./form-context";
import { useHydrated } from "./use-hydrated";

type Props = FieldProps & { defaultValue?: number; min?: number; max?: number };

/** A whole number with large buttons for one more and one less. */
export function StepperField({ label, name, hint, optional, defaultValue = 0, min = 0, max }: Props) {
  const field = useField(name, Boolean(hint));
  const input = useRef<HTMLInputElement>(null);
  const isHydrated = useHydrated();
  const step = (by: 1 | -1) => {
    if (by > 0) input.current?.stepUp();
    else input.current?.stepDown();
  };
  return (
    <Field id={field.id} label={label} hint={hint} error={field.error} optional={optional}>
      <div className="flex max-w-64 gap-2">
        {isHydrated && (
          <Button variant="secondary" onClick={() => step(-1)} aria-label="Kurangi satu" className="w-14 text-2xl">
            −
          </Button>
        )}
        <input
          ref={input}
          type="number"
          inputMode="numeric"
          required={!optional}
          min={min}
          max={max}
          step={1}
          {...field.aria}
          id={field.id}
          name={name}
          defaultValue={field.value ?? defaultValue}
          className={`${controlStyle} text-center text-lg tabular-nums`}
        />
        {isHydrated && (
          <Button variant="secondary" onClick={() => step(1)} aria-label="Tambah satu" className="w-14 text-2xl">
            +
          </Button>
        )}
      </div>
    </Field>
  );
}
