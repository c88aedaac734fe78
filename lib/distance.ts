import { geoDistance } from "d3-geo";

const meanRadius = 6_371_008.8;

export type Point = { latitude: number; longitude: number };

/** Metres between two points over the surface of the earth. */
export function distance(a: Point, b: Point) {
  return geoDistance([a.longitude, a.latitude], [b.longitude, b.latitude]) * meanRadius;
}
