import { Stat } from "@/components/ui/stat";
import { StatGrid } from "@/components/ui/stat-grid";
import type { Spread } from "@/domain/legalitas/statistics/read-statistics";
import { dayWords } from "./day-words";

type Props = { spread: Spread; href: (more: Record<string, string>) => string };

export function Totals({ spread: { count, late, median, p90 }, href }: Props) {
  return (
    <StatGrid>
      <Stat href={href({})} label="Diputus" value={count} />
      <Stat href={href({})} isEmpty={count === 0} label="Median" value={dayWords(median)} />
      <Stat href={href({})} isEmpty={count === 0} label="9 dari 10 (p90)" value={dayWords(p90)} />
      <Stat href={href({ lewat: "1" })} label="Lewat target" value={late} tone={late > 0 ? "bad" : "good"} />
    </StatGrid>
  );
}
