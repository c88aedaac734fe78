"use client";

import { type ComponentProps, useState } from "react";
import { controlStyle } from "./control-style";
import { Field, type FieldProps } from "./field";
import { useField } from "./form-context";
import { useHydrated } from "./use-hydrated";

type Props = FieldProps & Pick<ComponentProps<"input">, "autoComplete" | "minLength">;

export function PasswordField({ label, name, hint, optional, ...input }: Props) {
  const field = useField(name, Boolean(hint));
  const isHydrated = useHydrated();
  const [isShown, setShown] = useState(false);
  return (
    <Field id={field.id} label={label} hint={hint} error={field.error} optional={optional}>
      <div className="relative">
        <input
          required={!optional}
          autoComplete="current-password"
          {...input}
          {...field.aria}
          id={field.id}
          name={name}
          type={isShown ? "text" : "password"}
          autoCapitalize="none"
          spellCheck={false}
          className={`${controlStyle} pe-32`}
        />
        {isHydrated && (
          <button
            type="button"
            aria-pressed={isShown}
            onClick={() => setShown(!isShown)}
            className="absolute inset-y-0.5 end-0.5 rounded-control px-3.5 font-semibold text-brand text-sm hover:bg-brand-soft"
          >
            {isShown ? "Sembunyikan" : "Tampilkan"}
          </button>
        )}
      </div>
    </Field>
  );
}
