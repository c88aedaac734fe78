import type { ReactNode } from "react";
import { Badge } from "@/components/ui/badge";
import { Icon } from "@/components/ui/icon";
import type { IconName } from "@/components/ui/icon-paths";
import type { Tone } from "@/components/ui/tone";
import { productClass } from "@/domain/legalitas/apply-facts";
import type { Requirement, RequirementState, Verdict } from "@/domain/legalitas/verdict";

type Look = { tone: Tone; icon: IconName; ink: string; text: string };

const looks: Record<RequirementState, Look> = {
  terpenuhi: { tone: "good", icon: "check-circle", ink: "text-good", text: "Terpenuhi" },
  menunggu: { tone: "brand", icon: "clock", ink: "text-brand", text: "Menunggu verifikasi" },
  belum_ada: { tone: "warn", icon: "warning", ink: "text-warn", text: "Belum ada" },
  kedaluwarsa: { tone: "bad", icon: "error", ink: "text-bad", text: "Kedaluwarsa" },
  dicabut: { tone: "bad", icon: "error", ink: "text-bad", text: "Dicabut" },
  tidak_boleh: { tone: "bad", icon: "error", ink: "text-bad", text: "Tidak boleh" },
};

type Props = {
  verdict: Verdict;
  names: Readonly<Record<string, string>>;
  /** What can be done about a requirement, beneath it. */
  actionFor?: (requirement: Requirement) => ReactNode;
};

/** The verdict as a checklist: each requirement with its state, the reason, and what to do. */
export function VerdictList({ verdict, names, actionFor }: Props) {
  return (
    <ul className="divide-y divide-line">
      {verdict.requirements.map((requirement) => {
        const { level, state, reason, nextStep, source, ruleId, kind } = requirement;
        const isOnlyAdvice = level === "saran" && state !== "terpenuhi";
        const look =
          isOnlyAdvice && state === "belum_ada"
            ? { ...looks[state], icon: "info" as const, ink: "text-ink-soft" }
            : looks[state];
        return (
          <li key={ruleId} className="flex gap-3 py-3.5">
            <Icon name={look.icon} className={`mt-0.5 size-5 ${look.ink}`} />
            <div className="min-w-0 space-y-1">
              <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
                <span className="font-semibold">{kind === productClass ? "Jenis produk" : (names[kind] ?? kind)}</span>
                <Badge tone={isOnlyAdvice ? "neutral" : look.tone}>{look.text}</Badge>
                {level === "saran" && <span className="text-ink-soft text-sm">tidak wajib</span>}
              </p>
              <p className="text-ink-soft text-sm">{reason}</p>
              {nextStep && !isOnlyAdvice && <p className="text-sm">{nextStep}</p>}
              {actionFor?.(requirement)}
              <p className="text-ink-soft text-xs">Dasar: {source}</p>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
