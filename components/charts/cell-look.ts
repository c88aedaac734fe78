export type CellLook = "good" | "accent" | "bad" | "warn" | "empty";

/** How a cell of the map and its entry in the legend look; the sign tells them apart without colour. */
export const cellLooks: Record<CellLook, { fill: string; ink: string; sign: string }> = {
  good: { fill: "fill-good-soft stroke-good", ink: "fill-good", sign: "●" },
  accent: { fill: "fill-accent-soft stroke-accent", ink: "fill-accent", sign: "◐" },
  bad: { fill: "fill-bad-soft stroke-bad", ink: "fill-bad", sign: "✕" },
  warn: { fill: "fill-warn-soft stroke-warn", ink: "fill-warn", sign: "?" },
  empty: { fill: "fill-sunken stroke-line-strong", ink: "fill-ink-soft", sign: "–" },
};
