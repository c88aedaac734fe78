"use client";

import { createContext, type ReactNode } from "react";
import type { FormState } from "@/lib/form-state";

/** How the last form went that a browser without scripts sent: which form, and its state. */
export type LastAttempt = { form: string; state: FormState };

export const LastAttemptContext = createContext<LastAttempt | undefined>(undefined);

export function LastAttemptProvider({ value, children }: { value?: LastAttempt; children: ReactNode }) {
  return <LastAttemptContext value={value}>{children}</LastAttemptContext>;
}
