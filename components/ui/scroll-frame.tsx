"use client";

import { type ReactNode, useEffect, useRef, useState } from "react";

/** Where a table may be wider than the screen; only then the keyboard stops here, so that arrows move it. */
export function ScrollFrame({ label, children }: { label: string; children: ReactNode }) {
  const frame = useRef<HTMLDivElement>(null);
  const [isWider, setWider] = useState(false);
  useEffect(() => {
    const box = frame.current;
    if (!box) return;
    const watcher = new ResizeObserver(() => setWider(box.scrollWidth > box.clientWidth));
    for (const one of [box, ...box.children]) watcher.observe(one);
    return () => watcher.disconnect();
  }, []);
  return (
    <div
      ref={frame}
      className="relative overflow-x-auto focus-visible:-outline-offset-2"
      {...(isWider && { role: "region", tabIndex: 0, "aria-label": label })}
    >
      {children}
    </div>
  );
}
