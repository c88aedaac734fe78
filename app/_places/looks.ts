import type { CellLook } from "@/components/charts/cell-look";
import type { IconName } from "@/components/ui/icon-paths";
import type { Tone } from "@/components/ui/tone";
import type { Standing } from "@/domain/places/standing";

/** How each standing looks on the map and as a badge. */
export const standingLooks: Record<Standing, { cell: CellLook; tone: Tone; icon: IconName }> = {
  dijaga: { cell: "good", tone: "good", icon: "check-circle" },
  display: { cell: "accent", tone: "accent", icon: "box" },
  tutup: { cell: "bad", tone: "bad", icon: "error" },
  tanpa_kabar: { cell: "warn", tone: "warn", icon: "clock" },
  belum_punya: { cell: "empty", tone: "neutral", icon: "info" },
};
