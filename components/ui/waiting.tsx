"use client";

import { type ReactNode, Suspense, useState } from "react";
import { useHydrated } from "../forms/use-hydrated";

/**
 * A Suspense boundary for navigation within the browser only. The server sends such a page complete: what it streams
 * later stays hidden until a script moves it into place, so a form behind Suspense would not work without scripts.
 * The segment needs `export const instant = false`.
 */
export function Waiting({ fallback, children }: { fallback: ReactNode; children: ReactNode }) {
  const [isNavigation] = useState(useHydrated());
  return isNavigation ? <Suspense fallback={fallback}>{children}</Suspense> : children;
}
