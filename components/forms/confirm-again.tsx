"use client";

import { Notice } from "../ui/notice";
import { CheckboxField } from "./checkbox-field";
import { useField } from "./form-context";

type Props = { name: string; title: string; label: string };

/** Appears once the form was refused for want of this tick: what the change means, and the tick that lets it through. */
export function ConfirmAgain({ name, title, label }: Props) {
  const { error } = useField(name, false);
  if (!error) return null;
  return (
    <Notice tone="warn" title={title}>
      <CheckboxField name={name} label={label} />
    </Notice>
  );
}
