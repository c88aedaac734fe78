import { TextLink } from "@/components/ui/text-link";
import { Time } from "@/components/ui/time";
import type { OwnConsent } from "@/domain/people/list-own-consents";
import { channelWords, endingWords } from "./consent-words";

/** Every yes and what became of it: the proof, for both sides. */
export function ConsentHistory({ rows }: { rows: OwnConsent["history"] }) {
  if (rows.length === 0) return null;
  return (
    <details>
      <summary className="w-fit min-h-9 cursor-pointer py-1 text-brand text-sm">Riwayat ({rows.length})</summary>
      <ol className="mt-2 space-y-3 text-sm">
        {rows.map((row) => (
          <li key={row.id} className="border-line border-s-2 ps-3">
            <p>
              <Time value={row.givenAt} />: disetujui {channelWords[row.channel]}
              {row.givenBy && ` oleh ${row.givenBy}`}
              {row.recordedBy && `, dicatat ${row.recordedBy}`}
              {row.edition && `, teks edisi ${row.edition}`}.
            </p>
            <p className="text-ink-soft">“{row.wording}”</p>
            {row.paperId && <TextLink href={`/api/files/${row.paperId}`}>Lihat formulir yang ditandatangani</TextLink>}
            {row.withdrawnAt && (
              <p>
                <Time value={row.withdrawnAt} />: {endingWords[row.withdrawnBecause ?? "dicabut"]}
                {row.withdrawnBy && ` oleh ${row.withdrawnBy}`}.
              </p>
            )}
          </li>
        ))}
      </ol>
    </details>
  );
}
