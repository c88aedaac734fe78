import { Badge } from "@/components/ui/badge";
import { Time } from "@/components/ui/time";
import type { Standing } from "@/domain/legalitas/kinds/with-standing";

const words: Record<Standing, { label: string; tone: "good" | "brand" | "neutral" | "warn" }> = {
  berlaku: { label: "Berlaku", tone: "good" },
  akan: { label: "Akan berlaku", tone: "brand" },
  berakhir: { label: "Berakhir", tone: "neutral" },
  ditarik: { label: "Diganti sebelum berlaku", tone: "warn" },
};

/** How a dated row stands today, and the day before which it ends. */
export function StandingBadge({ standing, until }: { standing: Standing; until: string | null }) {
  return (
    <span className="flex flex-wrap items-center gap-2">
      <Badge tone={words[standing].tone}>{words[standing].label}</Badge>
      {until && standing !== "ditarik" && (
        <span>
          sampai sebelum <Time value={until} />
        </span>
      )}
    </span>
  );
}
