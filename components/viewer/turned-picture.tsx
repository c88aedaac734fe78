"use client";

import { useState } from "react";
import type { View } from "./view";

type Props = { view: View; scale: number; turns: number };

const paper = { width: 210, height: 297 };

/** One picture, as wide as its frame times the scale, in quarter turns; what does not fit is scrolled to. */
export function TurnedPicture({ view: { src, alt, label }, scale, turns }: Props) {
  const [size, setSize] = useState(paper);
  const [hasFailed, setFailed] = useState(false);
  const lies = turns % 2 === 1;
  const { width, height } = size;
  if (hasFailed)
    return <p className="p-5">{label} tidak dapat ditampilkan di sini. Buka berkasnya lewat tautan di bawah.</p>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: who uses the keyboard scrolls it with the arrow keys
    <section tabIndex={0} aria-label={label} className="max-h-[75vh] overflow-auto">
      <div
        className="relative mx-auto"
        style={{ width: `${scale * 100}%`, aspectRatio: lies ? `${height} / ${width}` : `${width} / ${height}` }}
      >
        {/* biome-ignore lint/performance/noImgElement: a private picture, never optimised by the server */}
        <img
          src={src}
          alt={alt}
          onLoad={({ currentTarget }) =>
            setSize({ width: currentTarget.naturalWidth || 1, height: currentTarget.naturalHeight || 1 })
          }
          onError={() => setFailed(true)}
          className="absolute top-1/2 left-1/2 max-w-none"
          style={{
            width: lies ? `${(width / height) * 100}%` : "100%",
            transform: `translate(-50%, -50%) rotate(${turns * 90}deg)`,
          }}
        />
      </div>
    </section>
  );
}
