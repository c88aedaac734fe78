import type { CurationCriteria } from "@/domain/curation/list-curation-criteria";

type Props = { criteria: CurationCriteria; target?: number };

/** What curation looks at, in the very rows that the curator scores. */
export function WhatIsJudged({ criteria: { scored, label, sources }, target }: Props) {
  return (
    <section aria-labelledby="kurasi" className="space-y-8">
      <div>
        <h2 id="kurasi" className="text-2xl">
          Yang dinilai saat kurasi
        </h2>
        <p className="mt-2 max-w-prose">
          Masing-masing dinilai dari 1 (belum layak) sampai 5 (sangat baik), dengan alasannya. Nilai, alasan, dan nama
          petugasnya dapat Anda baca di halaman produk Anda.
        </p>
        <dl className="mt-4 grid gap-3 sm:grid-cols-2 lg:grid-cols-5">
          {scored.map(({ key, name, explanation }) => (
            <div key={key} className="rounded-card border border-line bg-surface p-4">
              <dt className="font-semibold">{name}</dt>
              <dd className="mt-1 text-ink-soft">{explanation}</dd>
            </div>
          ))}
        </dl>
      </div>
      {label.length > 0 && (
        <div>
          <h3 className="text-lg">Daftar periksa label</h3>
          <ul className="mt-3 grid gap-x-8 gap-y-2 sm:grid-cols-2">
            {label.map(({ key, name, explanation }) => (
              <li key={key}>
                <span className="font-semibold">{name}.</span> <span className="text-ink-soft">{explanation}.</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      <div>
        <h3 className="text-lg">Urutannya</h3>
        <p className="mt-2 max-w-prose">
          Yang mengajukan lebih dulu berdiri lebih depan, tanpa kecuali; produk yang izinnya belum lengkap tetap di
          tempatnya sampai lengkap. Setiap pemilik melihat nomornya sendiri dan seluruh urutannya.
          {target !== undefined && ` Galeri berusaha memutuskan dalam ${target} hari.`}
        </p>
      </div>
      <p className="text-ink-soft text-sm">Sumber: {sources.join("; ")}</p>
    </section>
  );
}
