import type { Content } from "pdfmake/interfaces";
import { ink } from "./ink";

type Column = { label: string; value: number };

const [width, height, foot] = [483, 96, 12];

/** Columns side by side, drawn for print, under what they mean; labels under as many of them as have room. */
export function columnPicture(title: string, columns: readonly Column[]): Content {
  const top = Math.max(...columns.map(({ value }) => value), 1);
  const bottom = Math.min(...columns.map(({ value }) => value), 0);
  const y = (value: number) => ((top - value) / (top - bottom)) * height;
  const step = width / columns.length;
  const every = Math.ceil(columns.length / 12);
  const bars = columns.map(({ value }, i) => {
    const [from, to] = [Math.min(y(value), y(0)), Math.max(y(value), y(0))];
    const fill = value < 0 ? "#ffffff" : ink.soft;
    return `<rect x="${(i * step + step * 0.15).toFixed(1)}" y="${from.toFixed(1)}" width="${(step * 0.7).toFixed(1)}" height="${(to - from).toFixed(1)}" fill="${fill}" stroke="${ink.soft}" stroke-width="0.4"/>`;
  });
  const labels = columns.flatMap(({ label }, i) =>
    i % every === 0
      ? [
          `<text x="${((i + 0.5) * step).toFixed(1)}" y="${height + foot - 2}" font-size="7" text-anchor="middle" fill="${ink.soft}">${label.replaceAll(/[<&]/g, "")}</text>`,
        ]
      : [],
  );
  const base = `<line x1="0" x2="${width}" y1="${y(0).toFixed(1)}" y2="${y(0).toFixed(1)}" stroke="${ink.rule}" stroke-width="0.6"/>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height + foot}">${bars.join("")}${base}${labels.join("")}</svg>`;
  return {
    stack: [{ text: title, fontSize: 9, color: ink.soft, margin: [0, 0, 0, 4] }, { svg }],
    unbreakable: true,
    margin: [0, 4, 0, 8],
  };
}
