import { Icon } from "@/components/ui/icon";
import type { IconName } from "@/components/ui/icon-paths";
import type { Requirement, RequirementState } from "@/domain/legalitas/verdict";

const looks: Record<RequirementState, { icon: IconName; ink: string }> = {
  terpenuhi: { icon: "check-circle", ink: "text-good" },
  menunggu: { icon: "clock", ink: "text-warn" },
  belum_ada: { icon: "warning", ink: "text-warn" },
  kedaluwarsa: { icon: "error", ink: "text-bad" },
  dicabut: { icon: "error", ink: "text-bad" },
  tidak_boleh: { icon: "error", ink: "text-bad" },
};

const levels = { wajib: "Wajib", saran: "Disarankan", tidak_boleh: "Tidak boleh" };

export function VerdictList({ requirements }: { requirements: readonly Requirement[] }) {
  return (
    <ul className="space-y-3">
      {requirements.map(({ ruleId, level, state, reason }) => {
        // Something merely suggested that is absent is no reason to worry.
        const isIdle = level === "saran" && state === "belum_ada";
        const { icon, ink } = isIdle ? ({ icon: "info", ink: "text-ink-soft" } as const) : looks[state];
        return (
          <li key={ruleId} className="flex gap-3">
            <Icon name={icon} className={`mt-0.5 size-5 ${ink}`} />
            <p>
              <span className="font-semibold">{levels[level]}:</span> {reason}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
