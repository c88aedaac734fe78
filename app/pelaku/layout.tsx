import type { Metadata } from "next";
import { AreaFrame } from "@/app/_area/area-frame";
import { areaNames } from "@/app/_area/areas";
import { siteName } from "@/lib/site-name";

export const metadata: Metadata = {
  title: { default: areaNames.pelaku, template: `%s · ${areaNames.pelaku} · ${siteName()}` },
  robots: { index: false },
};

/** Sent complete, so that it also works without scripts. */
export const instant = false;

export default function PelakuLayout({ children }: LayoutProps<"/pelaku">) {
  return <AreaFrame area="pelaku">{children}</AreaFrame>;
}
