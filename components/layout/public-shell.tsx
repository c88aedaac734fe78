import type { ReactNode } from "react";
import { Motif } from "../art/motif";
import type { NavItem } from "./nav-item";
import { NavList } from "./nav-list";
import { PublicFooter } from "./public-footer";
import { type Search, SearchBox } from "./search-box";
import { SkipLink } from "./skip-link";
import { Wordmark } from "./wordmark";

type Props = {
  children: ReactNode;
  name: string;
  place?: string;
  home?: string;
  links: readonly NavItem[];
  search?: Search;
  /** At the end of the header: sign in, or the way to one's own area. */
  account?: ReactNode;
  footer: { about: ReactNode; links: readonly NavItem[]; note?: ReactNode };
};

export function PublicShell({ children, name, place, home = "/", links, search, account, footer }: Props) {
  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink />
      <header data-shell="" className="border-line border-b bg-surface">
        <div className="h-5 overflow-hidden bg-band text-rice-fill">
          <Motif />
        </div>
        <div className="mx-auto flex max-w-7xl flex-wrap items-center gap-x-6 gap-y-2 px-4 py-3 sm:px-6">
          <Wordmark href={home} name={name} place={place} className="me-auto text-ink" />
          {search && (
            <div className="order-3 basis-full lg:order-none lg:max-w-md lg:grow lg:basis-0">
              <SearchBox {...search} />
            </div>
          )}
          <nav
            aria-label="Utama"
            className="-mx-3 order-4 basis-full overflow-x-auto lg:order-none lg:mx-0 lg:basis-auto"
          >
            <NavList items={links} look="row" />
          </nav>
          {account}
        </div>
      </header>
      <main id="isi" tabIndex={-1} className="mx-auto w-full max-w-7xl grow px-4 py-6 outline-none sm:px-6 sm:py-10">
        {children}
      </main>
      <PublicFooter name={name} place={place} home={home} {...footer} />
    </div>
  );
}
