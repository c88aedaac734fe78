"use client";

import { useSyncExternalStore } from "react";

const never = () => () => {};

/** False on the server and for people without JavaScript. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
