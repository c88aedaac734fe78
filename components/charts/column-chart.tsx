import { AnyLink } from "../ui/any-link";
import { placeColumns } from "./place-columns";

type ChartColumn = { id: string; label: string; says: string; value: number; href: string };

type Props = {
  title: string;
  columns: readonly ChartColumn[];
  /** What the highest column comes to, in words. */
  most: string;
};

const height = 168;
const foot = 22;
const head = 20;

/** A column for each day or month, drawn on the server and as wide as there is room; each opens what it stands for. */
export function ColumnChart({ title, columns, most }: Props) {
  const values = columns.map(({ value }) => value);
  const placed = placeColumns(values, { head, height });
  const step = 100 / Math.max(columns.length, 1);
  const labelEvery = Math.ceil(columns.length / 8);
  return (
    <figure aria-label={title}>
      <svg width="100%" height={height + foot} className="block overflow-visible">
        <title>{title}</title>
        <text x="0" y="13" fontSize="12" className="fill-ink-soft">
          {most}
        </text>
        <line x1="0" x2="100%" y1={placed.highest} y2={placed.highest} className="stroke-line" strokeDasharray="3 4" />
        <line x1="0" x2="100%" y1={placed.nothing} y2={placed.nothing} className="stroke-line-strong" />
        {columns.map(({ id, label, says, value, href }, i) => (
          <AnyLink key={id} href={href} aria-label={`${says}`} className="group">
            <rect x={`${i * step}%`} width={`${step}%`} y="0" height={height} fill="transparent" />
            <rect
              x={`${i * step + step * 0.14}%`}
              width={`${step * 0.72}%`}
              {...placed.columns[i]}
              rx="2"
              className={`${value < 0 ? "fill-bad" : "fill-brand"} group-hover:opacity-75 [print-color-adjust:exact]`}
            >
              <title>{says}</title>
            </rect>
            {i % labelEvery === 0 && (
              <text
                x={`${(i + 0.5) * step}%`}
                y={height + 16}
                fontSize="12"
                textAnchor="middle"
                className="fill-ink-soft"
              >
                {label}
              </text>
            )}
          </AnyLink>
        ))}
      </svg>
    </figure>
  );
}
