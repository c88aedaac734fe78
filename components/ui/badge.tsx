import type { ReactNode } from "react";
import { Icon } from "./icon";
import type { IconName } from "./icon-paths";
import { type Tone, toneStyle } from "./tone";

export function Badge({ tone = "neutral", icon, children }: { tone?: Tone; icon?: IconName; children: ReactNode }) {
  return (
    <span
      className={`inline-flex w-fit items-center gap-1 rounded-full px-2.5 py-0.5 font-semibold text-[0.8125rem] leading-5 ${toneStyle[tone]}`}
    >
      {icon && <Icon name={icon} className="size-4" />}
      <span className="self-baseline">{children}</span>
    </span>
  );
}
