import type { NumberGround } from "@/domain/legalitas/kinds/number-ground";
import { readBack } from "@/domain/legalitas/read-back";

type Props = { kind: string; typed: string; ground: NumberGround; issuedOn?: string | null };

/** A permit number in words, to hold against the paper. */
export function ReadBackView({ kind, typed, ground, issuedOn }: Props) {
  const { number, parts, problems } = readBack(kind, typed, ground, issuedOn);
  return (
    <div className="space-y-1.5 text-sm">
      {number && (
        <p>
          Terbaca: <span className="font-semibold tabular-nums">{number}</span>
        </p>
      )}
      {parts.length > 0 && (
        <ul className="flex flex-wrap gap-1.5">
          {parts.map(({ text, meaning }) => (
            <li key={meaning} className="rounded-control bg-sunken px-2 py-0.5">
              <span className="font-semibold tabular-nums">{text}</span> {meaning}
            </li>
          ))}
        </ul>
      )}
      {problems.map((problem) => (
        <p key={problem} className="font-medium text-warn">
          {problem}
        </p>
      ))}
    </div>
  );
}
