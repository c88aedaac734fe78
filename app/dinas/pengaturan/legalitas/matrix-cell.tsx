import { AnyLink } from "@/components/ui/any-link";
import { Badge } from "@/components/ui/badge";
import { Time } from "@/components/ui/time";
import type { ClassRequirements } from "@/domain/legalitas/list-requirements";
import { alternativesText, levelWords } from "./level-words";

type Props = {
  classCode: string;
  className: string;
  requirement: ClassRequirements["requirements"][number];
  names: Readonly<Record<string, string>>;
};

export function MatrixCell({ classCode, className, requirement: { kind, name, now, next }, names }: Props) {
  const others = now && alternativesText(now, names);
  return (
    <AnyLink
      href={`/dinas/pengaturan/legalitas/${classCode}/${kind}`}
      className="flex min-h-11 flex-col items-center justify-center gap-0.5 rounded-control px-1 py-1.5 hover:bg-sunken"
    >
      <span className="sr-only">
        {name}, {className}:{" "}
      </span>
      {now && now.level !== "tidak_perlu" ? (
        <Badge tone={levelWords[now.level].tone}>{levelWords[now.level].label}</Badge>
      ) : (
        <span className="text-ink-soft">
          <span aria-hidden="true">–</span>
          <span className="sr-only">{levelWords.tidak_perlu.label}</span>
        </span>
      )}
      {others && <span className="whitespace-normal text-ink-soft text-xs leading-tight">{others}</span>}
      {next && (
        <span className="font-semibold whitespace-normal text-rice text-xs leading-tight">
          {levelWords[next.level].label} mulai <Time value={next.validFrom} />
        </span>
      )}
    </AnyLink>
  );
}
