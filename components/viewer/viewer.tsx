"use client";

import { useState } from "react";
import { TurnedPicture } from "./turned-picture";
import type { View } from "./view";
import { ViewerTools } from "./viewer-tools";

const zooms = [0.5, 0.75, 1, 1.5, 2, 3, 4];

/** Pages as pictures, one at a time: enlarged, turned and leafed through, by buttons or keys. */
export function Viewer({ views, label }: { views: readonly View[]; label: string }) {
  const [place, setPlace] = useState(0);
  const [zoom, setZoom] = useState(2);
  const [turns, setTurns] = useState(0);
  const view = views[place] ?? views[0];
  if (!view) return null;
  const scale = zooms[zoom] ?? 1;
  return (
    <section aria-label={label} className="overflow-hidden rounded-card border border-line bg-sunken">
      <ViewerTools
        place={place}
        count={views.length}
        scale={scale}
        onLeaf={(step) => setPlace(Math.min(views.length - 1, Math.max(0, place + step)))}
        onZoom={(step) => setZoom(step === 0 ? 2 : Math.min(zooms.length - 1, Math.max(0, zoom + step)))}
        onTurn={(step) => setTurns((turns + step + 4) % 4)}
      />
      <TurnedPicture key={view.src} view={view} scale={scale} turns={turns} />
    </section>
  );
}
