import { Delaunay } from "d3-delaunay";

/** The outline of what lies nearest to each point, as SVG paths in the order of the points. */
export function cellsAround(points: readonly (readonly [number, number])[], width: number, height: number) {
  const cells = Delaunay.from(
    points,
    ([x]) => x,
    ([, y]) => y,
  ).voronoi([0, 0, width, height]);
  return points.map((_, index) => cells.renderCell(index));
}
