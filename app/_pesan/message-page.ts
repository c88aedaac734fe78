import type { Route } from "next";

type About = { dokumen: string } | { produk: string } | { pendampingan: string };

/** Where an officer of the office prepares a message to the owner of this business, about this very thing. */
export function messagePage(businessId: string, about?: About): Route {
  return `/dinas/pelaku/${businessId}/pesan${about ? `?${new URLSearchParams(about)}` : ""}`;
}
