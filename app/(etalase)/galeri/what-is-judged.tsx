import { curationAspects } from "@/domain/products/curation-schema";

/** The aspects of curation in the very words that the curator sees. */
export function WhatIsJudged() {
  return (
    <section aria-labelledby="kurasi">
      <h2 id="kurasi" className="text-2xl">
        Yang dinilai saat kurasi
      </h2>
      <p className="mt-2 max-w-prose">
        Empat hal, masing-masing dari 1 (belum layak) sampai 5 (sangat baik). Nilainya tercatat; keputusan, alasan, dan
        nama petugasnya dapat Anda baca di halaman produk Anda.
      </p>
      <dl className="mt-4 grid gap-3 sm:grid-cols-2 lg:grid-cols-4">
        {curationAspects.map(({ key, name, hint }) => (
          <div key={key} className="rounded-card border border-line bg-surface p-4">
            <dt className="font-semibold">{name}</dt>
            <dd className="mt-1 text-ink-soft">{hint}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
