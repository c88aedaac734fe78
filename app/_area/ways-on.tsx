import type { ReactNode } from "react";
import { ButtonLink } from "@/components/ui/button-link";

/** Where to go from a page that has nothing to show. */
export function WaysOn({ children }: { children?: ReactNode }) {
  return (
    <div className="flex flex-wrap gap-3">
      {children}
      <ButtonLink href="/" variant="secondary" icon="home">
        Ke etalase
      </ButtonLink>
      <ButtonLink href="/masuk" variant="secondary" icon="person">
        Ke halaman saya
      </ButtonLink>
    </div>
  );
}
