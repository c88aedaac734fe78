"use client";

import { useRouter } from "next/navigation";
import { type ReactNode, useEffect, useState } from "react";

type Props = { until: string; children: ReactNode; gone: ReactNode };

/** Shows something until a moment, counting down, and then asks for the page anew, which no longer holds it. */
export function ShortLived({ until, children, gone }: Props) {
  const router = useRouter();
  const [left, setLeft] = useState<number>();
  useEffect(() => {
    const end = new Date(until).getTime();
    const tick = () => setLeft(Math.max(0, Math.ceil((end - Date.now()) / 1000)));
    tick();
    const clock = setInterval(tick, 1000);
    return () => clearInterval(clock);
  }, [until]);
  useEffect(() => {
    if (left === 0) router.refresh();
  }, [left, router]);
  if (left === 0) return gone;
  return (
    <>
      {children}
      {left !== undefined && <p className="text-ink-soft text-sm">Hilang dalam {left} detik.</p>}
      <noscript>
        <meta httpEquiv="refresh" content="60" />
      </noscript>
    </>
  );
}
