import type { Metadata } from "next";
import { AreaFrame } from "@/app/_area/area-frame";
import { areaNames } from "@/app/_area/areas";

export const metadata: Metadata = {
  title: { default: areaNames.dinas, template: `%s · ${areaNames.dinas} · Galeri UMKM Karawang` },
  robots: { index: false },
};

/** Sent complete, so that it also works without scripts. */
export const instant = false;

export default function DinasLayout({ children }: LayoutProps<"/dinas">) {
  return <AreaFrame area="dinas">{children}</AreaFrame>;
}
