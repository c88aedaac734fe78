import type { ReactNode } from "react";
import { Motif } from "../art/motif";
import { AnyLink } from "../ui/any-link";
import type { NavItem } from "./nav-item";
import { Wordmark } from "./wordmark";

type Props = {
  name: string;
  place?: string;
  home: string;
  about: ReactNode;
  links: readonly NavItem[];
  note?: ReactNode;
};

export function PublicFooter({ name, place, home, about, links, note }: Props) {
  return (
    <footer data-shell="" className="relative isolate mt-12 overflow-hidden bg-band text-on-band">
      <div className="-z-10 absolute inset-0 text-on-band opacity-[0.07]">
        <Motif kind="field" />
      </div>
      <div className="mx-auto grid max-w-7xl gap-8 px-4 py-10 sm:px-6 md:grid-cols-[2fr_1fr]">
        <div className="space-y-4">
          <Wordmark href={home} name={name} place={place} />
          <div className="max-w-prose text-on-band-soft">{about}</div>
        </div>
        <nav aria-label="Kaki halaman">
          <ul className="grid grid-cols-2 gap-x-4 md:grid-cols-1">
            {links.map(({ href, label }) => (
              <li key={href}>
                <AnyLink href={href} className="inline-flex min-h-11 items-center underline-offset-4 hover:underline">
                  {label}
                </AnyLink>
              </li>
            ))}
          </ul>
        </nav>
        {note && <div className="text-on-band-soft text-sm md:col-span-2">{note}</div>}
      </div>
    </footer>
  );
}
