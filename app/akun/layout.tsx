import type { Metadata } from "next";
import { AreaFrame } from "@/app/_area/area-frame";

export const metadata: Metadata = { robots: { index: false } };

/** Sent complete, so that it also works without scripts. */
export const instant = false;

export default function AccountLayout({ children }: LayoutProps<"/akun">) {
  return <AreaFrame area="first">{children}</AreaFrame>;
}
