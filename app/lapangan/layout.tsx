import type { Metadata } from "next";
import { AreaFrame } from "@/app/_area/area-frame";
import { areaNames } from "@/app/_area/areas";
import { siteName } from "@/lib/site-name";

export const metadata: Metadata = {
  title: { default: areaNames.lapangan, template: `%s · ${areaNames.lapangan} · ${siteName()}` },
  robots: { index: false },
  manifest: "/lapangan.webmanifest",
};

/** Sent complete, so that it also works without scripts. */
export const instant = false;

export default function LapanganLayout({ children }: LayoutProps<"/lapangan">) {
  return <AreaFrame area="lapangan">{children}</AreaFrame>;
}
