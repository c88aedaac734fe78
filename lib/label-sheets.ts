/** Measures of a sheet of labels, in millimetres: outer margins, label, distance from one label to the next, and grid. */
export type LabelSheet = {
  name: string;
  page: readonly [width: number, height: number];
  margin: readonly [left: number, top: number];
  label: readonly [width: number, height: number];
  pitch: readonly [x: number, y: number];
  grid: readonly [columns: number, rows: number];
};

const a4 = [210, 297] as const;

/** Sheets that stationers here sell, and two A4 grids of the usual office brands. */
export const labelSheets: Record<string, LabelSheet> = {
  tj103: {
    name: "Tom & Jerry 103 (64 × 32 mm, 12 label)",
    page: [201, 164],
    margin: [3, 15],
    label: [64, 32],
    pitch: [65.5, 34],
    grid: [3, 4],
  },
  a4_24: {
    name: "A4, 24 label (70 × 37 mm)",
    page: a4,
    margin: [0, 0.5],
    label: [70, 37],
    pitch: [70, 37],
    grid: [3, 8],
  },
  a4_40: {
    name: "A4, 40 label (52,5 × 29,7 mm)",
    page: a4,
    margin: [0, 0],
    label: [52.5, 29.7],
    pitch: [52.5, 29.7],
    grid: [4, 10],
  },
  a4_65: {
    name: "A4, 65 label (38,1 × 21,2 mm)",
    page: a4,
    margin: [4.65, 10.7],
    label: [38.1, 21.2],
    pitch: [40.6, 21.2],
    grid: [5, 13],
  },
};
