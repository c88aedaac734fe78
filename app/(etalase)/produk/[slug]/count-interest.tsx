"use client";

import { useEffect } from "react";
import type { InterestKind } from "@/domain/interest/words";

const send = (product: string, ...kinds: InterestKind[]) =>
  navigator.sendBeacon("/api/minat", JSON.stringify({ product, kinds }));

/**
 * Tells the server that this page was opened, by a scanned QR or not, and when WhatsApp is tapped. Nothing is kept on the
 * device and nothing is said of it. Without scripts nobody is counted; the page is the same.
 */
export function CountInterest({ slug }: { slug: string }) {
  useEffect(() => {
    let isSaid = false;
    const say = () => {
      if (isSaid || document.visibilityState !== "visible") return;
      isSaid = true;
      const address = new URL(location.href);
      const isScanned = address.searchParams.get("asal") === "qr";
      send(slug, "lihat", ...(isScanned ? (["qr"] as const) : []));
      if (!isScanned) return;
      address.searchParams.delete("asal"); // whoever is sent this address has scanned nothing
      history.replaceState(history.state, "", address);
    };
    const tapped = ({ target }: MouseEvent) => {
      if (target instanceof Element && target.closest('a[href^="https://wa.me/"]')) send(slug, "wa");
    };
    say();
    document.addEventListener("visibilitychange", say);
    document.addEventListener("click", tapped);
    return () => {
      document.removeEventListener("visibilitychange", say);
      document.removeEventListener("click", tapped);
    };
  }, [slug]);
  return null;
}
