import type { ReactNode } from "react";
import { Icon } from "./icon";
import type { IconName } from "./icon-paths";

type NoticeTone = "info" | "good" | "warn" | "bad";

const look: Record<NoticeTone, { icon: IconName; box: string; ink: string }> = {
  info: { icon: "info", box: "bg-brand-soft border-brand/35", ink: "text-brand" },
  good: { icon: "check-circle", box: "bg-good-soft border-good/35", ink: "text-good" },
  warn: { icon: "warning", box: "bg-warn-soft border-warn/35", ink: "text-warn" },
  bad: { icon: "error", box: "bg-bad-soft border-bad/35", ink: "text-bad" },
};

type Props = { tone?: NoticeTone; title?: ReactNode; children?: ReactNode; action?: ReactNode };

export function Notice({ tone = "info", title, children, action }: Props) {
  const { icon, box, ink } = look[tone];
  return (
    <div
      role={tone === "bad" ? "alert" : "status"}
      className={`flex gap-3 rounded-control border px-4 py-3 text-ink ${box}`}
    >
      <Icon name={icon} className={`mt-0.5 size-5 ${ink}`} />
      <div className="min-w-0 space-y-1">
        {title && <p className="font-semibold">{title}</p>}
        {children && <div className="text-[0.9375rem]">{children}</div>}
        {action && <div className="pt-1.5">{action}</div>}
      </div>
    </div>
  );
}
