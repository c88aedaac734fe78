import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import { TextLink } from "@/components/ui/text-link";
import { Time } from "@/components/ui/time";
import type { ProducerChecks } from "@/domain/producer-checks/list-producer-checks";
import { basisWords, outcomeWords } from "@/domain/producer-checks/outcome-words";

const tones = { positif: "good", belum_pasti: "warn", bukan_pembuat: "bad" } as const;

/** What was found about the maker, latest first, and whether it is enough to be displayed. */
export function CheckList({ checks, standing }: ProducerChecks) {
  return (
    <Card title="Pemeriksaan pembuat">
      {standing.mayDisplay ? (
        checks.length === 0 && <p>Sudah dipajang sebelum pemeriksaan ini berlaku, jadi tidak diminta lagi.</p>
      ) : (
        <Notice tone="warn" title="Belum boleh dipajang">
          {standing.reason}
        </Notice>
      )}
      {checks.length > 0 && (
        <ol className="mt-3 divide-y divide-line">
          {checks.map(({ id, outcome, basis, checkedOn, note, by, fileIds }) => (
            <li key={id} className="space-y-1 py-3 last:pb-0">
              <p className="flex flex-wrap items-center gap-2">
                <Badge tone={tones[outcome]}>{outcomeWords[outcome].name}</Badge>
                <span className="text-ink-soft text-sm">
                  {basisWords[basis]}, <Time value={checkedOn} />, {by}
                </span>
              </p>
              <p className="whitespace-pre-line">{note}</p>
              {fileIds.length > 0 && (
                <p className="flex flex-wrap gap-x-4">
                  {fileIds.map((file, i) => (
                    <TextLink key={file} href={`/api/files/${file}`}>
                      Bukti {i + 1}
                    </TextLink>
                  ))}
                </p>
              )}
            </li>
          ))}
        </ol>
      )}
    </Card>
  );
}
