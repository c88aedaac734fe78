import { forbidden } from "next/navigation";
import { type ReactNode, Suspense } from "react";
import { requireActor } from "@/app/_request/session";
import { AreaShell } from "@/components/layout/area-shell";
import { Skeleton } from "@/components/ui/skeleton";
import { type Area, areaNames } from "./areas";
import { menuOf } from "./menus";
import { PersonPanel } from "./person-panel";
import { SignOut } from "./sign-out";

/** The frame around every page of an area, with the menu that this person's roles open. */
export function AreaFrame({ area, children }: { area: Area; children: ReactNode }) {
  return (
    <Suspense fallback={<Waiting />}>
      <Frame area={area}>{children}</Frame>
    </Suspense>
  );
}

async function Frame({ area, children }: { area: Area; children: ReactNode }) {
  const person = await requireActor();
  const nav = menuOf(person, area);
  if (nav.length === 0) forbidden();
  return (
    <AreaShell
      name="Galeri UMKM"
      area={areaNames[area]}
      home={`/${area}`}
      nav={nav}
      person={<PersonPanel person={person} current={area} />}
      signOut={<SignOut />}
    >
      <Suspense fallback={<Skeleton lines={8} />}>{children}</Suspense>
    </AreaShell>
  );
}

function Waiting() {
  return (
    <div className="mx-auto max-w-6xl px-4 py-10">
      <Skeleton lines={8} />
    </div>
  );
}
