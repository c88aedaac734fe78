import type { ReactNode } from "react";
import { findLastAttempt } from "@/app/_request/last-attempt";
import { LastAttemptProvider } from "@/components/forms/last-attempt";

/** Lets the forms inside show a refusal to people whose browser runs no scripts. */
export async function WithLastAttempt({ children }: { children: ReactNode }) {
  return <LastAttemptProvider value={await findLastAttempt()}>{children}</LastAttemptProvider>;
}
