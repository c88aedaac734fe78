import type { Metadata } from "next";

/** From any page of the till it is the till that is installed: only that opens without network. */
export const metadata: Metadata = { manifest: "/kasir.webmanifest" };

export default function TillLayout({ children }: LayoutProps<"/dinas/galeri/kasir">) {
  return children;
}
