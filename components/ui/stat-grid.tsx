import type { ReactNode } from "react";

/** Numbers side by side, two on a phone, and none left alone in a row of its own width. */
export function StatGrid({ children }: { children: ReactNode }) {
  return (
    <div className="stats">
      <div>{children}</div>
    </div>
  );
}
