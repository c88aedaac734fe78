export type CellLook = "good" | "accent" | "bad" | "warn" | "empty";

/** How a cell of the map and its entry in the legend look; the sign tells them apart without colour. */
export const cellLooks: Record<CellLook, { fill: string; edge: string; ink: string; sign: string }> = {
  good: { fill: "fill-good-soft", edge: "stroke-good", ink: "fill-good", sign: "●" },
  accent: { fill: "fill-accent-soft", edge: "stroke-accent", ink: "fill-accent", sign: "◐" },
  bad: { fill: "fill-bad-soft", edge: "stroke-bad", ink: "fill-bad", sign: "✕" },
  warn: { fill: "fill-warn-soft", edge: "stroke-warn", ink: "fill-warn", sign: "?" },
  empty: { fill: "fill-sunken", edge: "stroke-line-strong", ink: "fill-ink-soft", sign: "–" },
};
