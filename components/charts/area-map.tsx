import { geoMercator } from "d3-geo";
import { useId } from "react";
import { AreaCell, type CellLook } from "./area-cell";
import { cellsAround } from "./cells-around";
import { type Spot, spreadOut } from "./spread-out";

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
const apart = 78;

/**
 * A sketch of neighbouring areas from their centres alone: each owns what lies nearest to it. Drawn on the server;
 * every cell is a link. Put a table of the same facts beside it.
 */
export function AreaMap({ areas, label }: { areas: readonly Area[]; label: string }) {
  const clip = useId();
  const points = spotsOf(areas);
  const cells = cellsAround(points, width, height);
  const circles = points.map(([x, y]) => <circle key={`${x} ${y}`} cx={x} cy={y} r={reach} />);
  return (
    <nav aria-label={label}>
      <svg viewBox={`0 0 ${width} ${height}`} className="block h-auto w-full">
        <title>{label}</title>
        <g strokeWidth="3" className="stroke-line-strong">
          {circles}
        </g>
        <clipPath id={clip}>{circles}</clipPath>
        <g clipPath={`url(#${clip})`}>
          {areas.map((area, index) => (
            <AreaCell key={area.id} area={area} path={cells[index] ?? ""} centre={points[index] ?? [0, 0]} />
          ))}
        </g>
      </svg>
    </nav>
  );
}

function spotsOf(areas: readonly Area[]) {
  const centres: Spot[] = areas.map(({ longitude, latitude }) => [longitude, latitude]);
  const project = geoMercator().fitExtent(
    [
      [reach + 12, reach + 12],
      [width - reach - 12, height - reach - 12],
    ],
    { type: "MultiPoint", coordinates: centres },
  );
  return spreadOut(
    centres.map((centre): Spot => project(centre) ?? [0, 0]),
    apart,
  );
}
