/** The colours of one picture, as if dyed on one cloth. */
export type Dye = {
  ground: string;
  line: string;
  disc: string;
  floor: string;
  body: string;
  shade: string;
  label: string;
  mark: string;
};

const cream = { body: "#f6ebd0", shade: "#dfcd9f" };
const blue = { body: "#2c3a8f", shade: "#1f2a6d", label: "#f7f1de" };
const river = { body: "#1b7a80", shade: "#115a60", label: "#f7f1de" };

export const dyes: readonly [Dye, ...Dye[]] = [
  {
    ...cream,
    ground: "#2a3680",
    line: "#4957a8",
    disc: "#3b489b",
    floor: "#1c2560",
    label: "#c4462f",
    mark: "#e8b73f",
  },
  { ...blue, ground: "#ecc263", line: "#d4a43c", disc: "#f6dc9a", floor: "#c8942b", mark: "#c4462f" },
  {
    ...cream,
    ground: "#167078",
    line: "#3d939b",
    disc: "#2a868e",
    floor: "#0c5058",
    label: "#2c3a8f",
    mark: "#e8b73f",
  },
  { ...river, ground: "#efe6cb", line: "#d9cb9f", disc: "#fbf6e6", floor: "#d6c594", mark: "#e8b73f" },
  {
    ...cream,
    ground: "#8b4a2b",
    line: "#ab6d48",
    disc: "#9f5f3d",
    floor: "#63321b",
    label: "#1b7a80",
    mark: "#e8b73f",
  },
  { ...blue, ground: "#e0a183", line: "#c98465", disc: "#eebfa6", floor: "#b86e4d", mark: "#f2cf74" },
  {
    ...cream,
    ground: "#587a4e",
    line: "#7c9c6f",
    disc: "#6b8c60",
    floor: "#3c5a34",
    label: "#c4462f",
    mark: "#e8b73f",
  },
  { ...river, ground: "#c9dfdc", line: "#a5c6c3", disc: "#e6f2ef", floor: "#8fb8b4", mark: "#e8b73f" },
];
