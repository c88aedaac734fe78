import type { ReactNode } from "react";
import { Disclosure } from "../ui/disclosure";
import { Icon } from "../ui/icon";

export function PersonMenu({ person, signOut }: { person: ReactNode; signOut: ReactNode }) {
  return (
    <Disclosure
      className="relative"
      summaryClass="grid size-11 place-items-center rounded-full bg-brand-soft text-brand"
      summary={
        <>
          <Icon name="person" />
          <span className="sr-only">Akun Anda</span>
        </>
      }
    >
      <div className="absolute end-0 top-full z-40 mt-2 w-64 space-y-2 rounded-card border border-line bg-raised p-4 shadow-xl">
        <div className="font-medium">{person}</div>
        {signOut}
      </div>
    </Disclosure>
  );
}
