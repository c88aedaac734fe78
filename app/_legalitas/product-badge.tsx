import { Badge } from "@/components/ui/badge";
import type { IconName } from "@/components/ui/icon-paths";
import type { Tone } from "@/components/ui/tone";

const looks: Record<string, { tone: Tone; icon: IconName; text: string }> = {
  draf: { tone: "neutral", icon: "edit", text: "Belum diajukan" },
  diajukan: { tone: "brand", icon: "clock", text: "Menunggu kurasi" },
  diterima: { tone: "good", icon: "check-circle", text: "Diterima galeri" },
  dikembalikan: { tone: "warn", icon: "warning", text: "Dikembalikan kurasi" },
};

export function ProductBadge({ state }: { state: string }) {
  const look = looks[state] ?? { tone: "neutral" as const, icon: "info" as const, text: state };
  return (
    <Badge tone={look.tone} icon={look.icon}>
      {look.text}
    </Badge>
  );
}
