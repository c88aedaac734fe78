import type { ReactNode } from "react";
import { requireActor } from "@/app/_request/session";
import { AreaShell } from "@/components/layout/area-shell";
import { Skeleton } from "@/components/ui/skeleton";
import { Waiting } from "@/components/ui/waiting";
import { countUnread } from "@/domain/notices/count-unread";
import { type Area, areaNames, areasOf } from "./areas";
import { Bell } from "./bell";
import { menuOf } from "./menus";
import { NotYoursHere } from "./not-yours-here";
import { PersonPanel } from "./person-panel";
import { SignOut } from "./sign-out";
import { WithLastAttempt } from "./with-last-attempt";

type Props = {
  /** `first` for pages that belong to everyone: framed by the first area the person has. */
  area: Area | "first";
  children: ReactNode;
};

/** The frame around every page of an area, with the menu that this person's roles open. */
export function AreaFrame({ area, children }: Props) {
  return (
    <Waiting fallback={<Blank />}>
      <Frame area={area}>{children}</Frame>
    </Waiting>
  );
}

async function Frame({ area: wanted, children }: Props) {
  const person = await requireActor();
  const area = wanted === "first" ? areasOf(person)[0] : wanted;
  const nav = area ? menuOf(person, area) : [{ href: "/akun", label: "Akun saya", icon: "person" } as const];
  const isTheirs = nav.length > 0;
  return (
    <AreaShell
      name="Galeri UMKM"
      area={area ? areaNames[area] : "Akun"}
      home={area ? `/${area}` : "/"}
      nav={isTheirs ? nav : [{ href: "/akun", label: "Akun saya", icon: "person" }]}
      bell={<Bell unread={await countUnread(person)} />}
      person={<PersonPanel person={person} current={area} />}
      signOut={<SignOut />}
    >
      <WithLastAttempt>
        <Waiting fallback={<Skeleton lines={8} />}>{isTheirs ? children : <NotYoursHere />}</Waiting>
      </WithLastAttempt>
    </AreaShell>
  );
}

function Blank() {
  return (
    <div className="mx-auto max-w-6xl px-4 py-10">
      <Skeleton lines={8} />
    </div>
  );
}
