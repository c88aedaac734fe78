"use client";

import { createContext, useContext } from "react";
import { blank, type FormState } from "@/lib/form-state";

type FormContextValue = {
  id: string;
  state: FormState;
  /** Names of fields that are still sending a file. */
  busy: readonly string[];
  setBusy: (name: string, isBusy: boolean) => void;
  /** Without scripts, everything in this form goes through the door for files. */
  filesFirst?: boolean;
};

/** Where a form goes without scripts when a file may be in it: too large for an action, it is taken there first. */
export const fileDoor = {
  formAction: "/api/files",
  formMethod: "post",
  formEncType: "multipart/form-data",
  formNoValidate: true,
} as const;

export const FormContext = createContext<FormContextValue>({
  id: "form",
  state: blank,
  busy: [],
  setBusy: () => {},
});

/** What the nearest form knows about one of its fields. */
export function useField(name: string, hasHint: boolean) {
  const { id, state } = useContext(FormContext);
  const fieldId = `${id}-${name}`;
  const error = state.errors?.[name]?.[0];
  const describedBy = [hasHint && `${fieldId}-hint`, error && `${fieldId}-error`].filter(Boolean).join(" ");
  return {
    id: fieldId,
    error,
    value: state.values?.[name],
    wasSent: state.values !== undefined,
    aria: { "aria-invalid": error ? true : undefined, "aria-describedby": describedBy || undefined },
  };
}
