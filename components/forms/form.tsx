"use client";

import { type ReactNode, useActionState, useCallback, useContext, useId, useMemo, useState } from "react";
import { blank, type FormState } from "@/lib/form-state";
import { FormContext } from "./form-context";
import { FormMessage } from "./form-message";
import { LastAttemptContext } from "./last-attempt";
import { SubmitButton } from "./submit-button";

type Props = {
  action: (state: FormState, data: FormData) => Promise<FormState>;
  children: ReactNode;
  /** The text of the button; leave it out to place your own SubmitButton among the children. */
  submit?: string;
  submitVariant?: "primary" | "secondary" | "danger";
  /** Beside the button, e.g. a link to go back. */
  aside?: ReactNode;
  label?: string;
  /** For controls that stand elsewhere on the page and belong to this form by `form="…"`. */
  formId?: string;
  /** Some field takes files, and has to without JavaScript too. */
  filesFirst?: boolean;
  className?: string;
};

/** Fields inside read their own value and error by name, so they may be rendered on the server. */
export function Form({
  action,
  children,
  submit,
  submitVariant,
  aside,
  label,
  formId,
  filesFirst,
  className = "space-y-5",
}: Props) {
  const id = useId();
  const last = useContext(LastAttemptContext);
  const [state, send] = useActionState(action, last?.form === id ? last.state : blank);
  const [busy, setBusyNames] = useState<readonly string[]>([]);
  const setBusy = useCallback((name: string, isBusy: boolean) => {
    setBusyNames((names) => [...names.filter((other) => other !== name), ...(isBusy ? [name] : [])]);
  }, []);
  const context = useMemo(() => ({ id, state, busy, setBusy, filesFirst }), [id, state, busy, setBusy, filesFirst]);
  return (
    <FormContext value={context}>
      <form id={formId} action={send} noValidate aria-label={label} className={className}>
        <input type="hidden" name="$form" value={id} />
        <FormMessage state={state} />
        {children}
        {submit && (
          <div className="flex flex-wrap items-center gap-3 pt-1">
            <SubmitButton variant={submitVariant}>{submit}</SubmitButton>
            {aside}
          </div>
        )}
      </form>
    </FormContext>
  );
}
