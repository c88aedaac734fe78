import { geoMercator } from "d3-geo";
import { useId } from "react";
import { AreaCell, type CellLook } from "./area-cell";
import { cellsAround } from "./cells-around";

export type Area = {
  id: string;
  name: string;
  longitude: number;
  latitude: number;
  href: string;
  look: CellLook;
  says: string;
};

const width = 640;
const height = 720;
const reach = 62;

/**
 * A sketch of neighbouring areas from their centres alone: each owns what lies nearest to it. Drawn on the server;
 * every cell is a link. Put a table of the same facts beside it.
 */
export function AreaMap({ areas, label }: { areas: readonly Area[]; label: string }) {
  const clip = useId();
  const centres: [number, number][] = areas.map(({ longitude, latitude }) => [longitude, latitude]);
  const project = geoMercator().fitExtent(
    [
      [reach, reach],
      [width - reach, height - reach],
    ],
    { type: "MultiPoint", coordinates: centres },
  );
  const points = centres.map((centre) => project(centre) ?? ([0, 0] as [number, number]));
  const cells = cellsAround(points, width, height);
  return (
    <nav aria-label={label}>
      <svg viewBox={`0 0 ${width} ${height}`} className="block h-auto w-full">
        <title>{label}</title>
        <clipPath id={clip}>
          {points.map(([x, y]) => (
            <circle key={`${x} ${y}`} cx={x} cy={y} r={reach} />
          ))}
        </clipPath>
        <g clipPath={`url(#${clip})`}>
          {areas.map((area, index) => (
            <AreaCell key={area.id} area={area} path={cells[index] ?? ""} centre={points[index] ?? [0, 0]} />
          ))}
        </g>
      </svg>
    </nav>
  );
}
