import type { ReactNode } from "react";
import { Motif } from "@/components/art/motif";
import { Wordmark } from "@/components/layout/wordmark";
import { regency } from "@/lib/site-name";

type Props = { title: string; children: ReactNode; wide?: boolean };

/** A page that stands alone: to sign in, to say sorry, to say no. */
export function PlainPage({ title, children, wide }: Props) {
  return (
    <div className="flex min-h-dvh flex-col">
      <div className="h-5 overflow-hidden bg-band text-rice-fill">
        <Motif />
      </div>
      <div className={`mx-auto w-full grow px-4 pt-6 pb-16 sm:px-6 sm:pt-12 ${wide ? "max-w-3xl" : "max-w-xl"}`}>
        <header>
          <Wordmark href="/" name="Galeri UMKM" place={regency()} className="text-ink" />
        </header>
        <main id="isi" className="mt-8 space-y-6">
          <h1>{title}</h1>
          {children}
        </main>
      </div>
    </div>
  );
}
