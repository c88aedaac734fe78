import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { TextLink } from "@/components/ui/text-link";
import { Time } from "@/components/ui/time";
import { letterNumber } from "@/domain/letters/letter-number";
import type { OwnLetter } from "@/domain/letters/list-own-letters";

/** What the office wrote for this business, to look at and to print; nothing for who never had any. */
export function LetterCard({ letters }: { letters: readonly OwnLetter[] }) {
  if (letters.length === 0) return null;
  return (
    <div id="surat" className="scroll-mt-4">
      <Card title="Surat dari dinas">
        <ul className="divide-y divide-line">
          {letters.map((letter) => (
            <li key={letter.id} className="space-y-1 py-3 first:pt-0">
              <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
                <TextLink href={`/api/surat/${letter.id}`}>Surat untuk merek “{letter.brand}” (PDF)</TextLink>
                {letter.cancelledWhy && <Badge tone="bad">Dibatalkan</Badge>}
              </p>
              <p className="text-ink-soft text-sm">
                Nomor {letterNumber(letter)} · kelas {letter.brandClass} · <Time value={letter.issuedOn} />
              </p>
              {letter.cancelledWhy && <p className="text-sm">Jangan dipakai lagi. Alasannya: {letter.cancelledWhy}</p>}
            </li>
          ))}
        </ul>
        <p className="mt-3 text-ink-soft text-sm">
          Surat berlaku setelah ditandatangani dan distempel di dinas, untuk satu merek dan satu permohonan di tahunnya.
        </p>
      </Card>
    </div>
  );
}
