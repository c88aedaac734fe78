import type { Metadata } from "next";
import { AreaFrame } from "@/app/_area/area-frame";
import { areaNames } from "@/app/_area/areas";
import { siteName } from "@/lib/site-name";

export const metadata: Metadata = {
  title: { default: areaNames.dinas, template: `%s · ${areaNames.dinas} · ${siteName()}` },
  robots: { index: false },
};

/** Sent complete, so that it also works without scripts. */
export const instant = false;

export default function DinasLayout({ children }: LayoutProps<"/dinas">) {
  return <AreaFrame area="dinas">{children}</AreaFrame>;
}
