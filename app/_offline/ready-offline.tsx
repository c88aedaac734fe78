"use client";

import { useEffect, useState } from "react";
import { Icon } from "@/components/ui/icon";

type Props = {
  userId: string;
  /** Addresses to keep on this device, separated by blanks. */
  pages: string;
  /** Another value keeps them anew: what they show has changed. */
  version?: string;
  ready?: string;
};

/** What stands on the page itself goes first: to keep it, the server has to draw it once more. */
const aMoment = 1_000;

/** Keeps some pages on this device, for this person, and says when they are there. */
export function ReadyOffline({ userId, pages, version, ready = "Siap dipakai tanpa sinyal" }: Props) {
  const [isReady, setReady] = useState(false);
  useEffect(() => {
    if (version === "") return; // nothing worth keeping yet
    if (process.env.NODE_ENV !== "production" || !navigator.serviceWorker) return;
    const { serviceWorker } = navigator;
    const listen = (event: MessageEvent<{ tersimpan?: boolean }>) => {
      if (event.data.tersimpan !== undefined) setReady(event.data.tersimpan);
    };
    serviceWorker.addEventListener("message", listen);
    const ask = async () => {
      await serviceWorker.register("/sw.js");
      const { active } = await serviceWorker.ready;
      active?.postMessage({ perintah: "simpan", pengunjung: userId, halaman: pages.split(" ") });
      // Browsers may throw away what nobody asked them to keep.
      await navigator.storage?.persist?.();
    };
    const soon = setTimeout(ask, aMoment);
    window.addEventListener("online", ask);
    return () => {
      clearTimeout(soon);
      serviceWorker.removeEventListener("message", listen);
      window.removeEventListener("online", ask);
    };
  }, [userId, pages, version]);
  return (
    <p role="status" data-pengunjung={userId} className="flex min-h-6 items-center gap-1.5 text-good text-sm">
      {isReady && (
        <>
          <Icon name="check-circle" className="size-4" /> {ready}
        </>
      )}
    </p>
  );
}
