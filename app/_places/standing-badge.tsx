import { Badge } from "@/components/ui/badge";
import type { Standing } from "@/domain/places/standing";
import { shortStandingWords } from "@/domain/places/words";
import { standingLooks } from "./looks";

export function StandingBadge({ standing }: { standing: Standing }) {
  const { tone, icon } = standingLooks[standing];
  return (
    <Badge tone={tone} icon={icon}>
      {shortStandingWords[standing]}
    </Badge>
  );
}
