import type { Metadata } from "next";
import { AreaFrame } from "@/app/_area/area-frame";

export const metadata: Metadata = { robots: { index: false } };

/** Sent complete, so that it also works without scripts. */
export const instant = false;

/** Within the frame of whatever the person has: who claims may have no business yet. */
export default function PhoneClaimLayout({ children }: LayoutProps<"/klaim/nomor">) {
  return <AreaFrame area="first">{children}</AreaFrame>;
}
