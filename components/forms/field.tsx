"use client";

import type { ReactNode } from "react";
import { Icon } from "../ui/icon";

export type FieldProps = {
  label: string;
  name: string;
  hint?: ReactNode;
  /** Says "(boleh dikosongkan)" beside the label. */
  optional?: boolean;
};

type Props = {
  id: string;
  label: string;
  hint?: ReactNode;
  error?: string;
  optional?: boolean;
  children: ReactNode;
};

/** Label above, hint under it, control, then what is wrong. */
export function Field({ id, label, hint, error, optional, children }: Props) {
  return (
    <div className="max-w-xl">
      <div className="mb-1.5 leading-snug">
        <label htmlFor={id} className="font-semibold">
          {label}
        </label>
        {optional && <span className="text-ink-soft text-sm"> (boleh dikosongkan)</span>}
        <FieldHint id={id} hint={hint} />
      </div>
      {children}
      <FieldError id={id} error={error} />
    </div>
  );
}

export function FieldHint({ id, hint }: { id: string; hint?: ReactNode }) {
  if (!hint) return null;
  return (
    <div id={`${id}-hint`} className="mt-0.5 text-ink-soft text-sm">
      {hint}
    </div>
  );
}

export function FieldError({ id, error }: { id: string; error?: string }) {
  if (!error) return null;
  return (
    <p id={`${id}-error`} className="mt-1.5 flex gap-1.5 font-medium text-bad text-sm">
      <Icon name="error" className="mt-0.5 size-4" />
      {error}
    </p>
  );
}
