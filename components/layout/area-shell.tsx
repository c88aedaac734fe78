import type { ReactNode } from "react";
import { Motif } from "../art/motif";
import { MobileBar } from "./mobile-bar";
import type { NavItem } from "./nav-item";
import { NavList } from "./nav-list";
import { PersonMenu } from "./person-menu";
import { SkipLink } from "./skip-link";
import { Wordmark } from "./wordmark";

type Props = {
  children: ReactNode;
  /** The product's name and the area's, e.g. "Galeri UMKM" and "Dinas". */
  name: string;
  area: string;
  home: string;
  /** Most used first: phones show four and keep the rest behind "Lainnya". */
  nav: readonly NavItem[];
  /** In every header: what is new for this person. */
  bell: ReactNode;
  /** Who is signed in, and the button to leave. */
  person: ReactNode;
  signOut: ReactNode;
};

export function AreaShell({ children, name, area, home, nav, bell, person, signOut }: Props) {
  return (
    <div className="lg:grid lg:min-h-dvh lg:grid-cols-[16.5rem_minmax(0,1fr)]">
      <SkipLink />
      <aside data-shell="" className="hidden border-line border-e bg-surface lg:block">
        <div className="sticky top-0 flex h-dvh flex-col">
          <div className="h-5 shrink-0 overflow-hidden bg-band text-rice-fill">
            <Motif />
          </div>
          <div className="flex items-center gap-2 py-5 ps-5 pe-3">
            <Wordmark href={home} name={name} place={area} prefetch={false} className="me-auto min-w-0" />
            {bell}
          </div>
          <nav aria-label={area} className="min-h-0 grow overflow-y-auto px-3 py-1">
            <NavList items={nav} look="rail" />
          </nav>
          <div className="border-line border-t p-3">
            <div className="px-3 pb-1 font-medium text-sm">{person}</div>
            {signOut}
          </div>
        </div>
      </aside>
      <header
        data-shell=""
        className="sticky top-0 z-30 flex items-center gap-3 border-line border-b bg-surface px-4 py-2 lg:hidden"
      >
        <Wordmark href={home} name={name} place={area} prefetch={false} className="me-auto min-w-0" />
        {bell}
        <PersonMenu person={person} signOut={signOut} />
      </header>
      <main
        id="isi"
        tabIndex={-1}
        className="mx-auto min-h-dvh w-full max-w-6xl px-4 pt-5 pb-28 outline-none sm:px-6 lg:px-10 lg:pt-9 lg:pb-16"
      >
        {children}
      </main>
      {nav.length > 1 && <MobileBar label={`${area}, menu bawah`} items={nav} />}
    </div>
  );
}
