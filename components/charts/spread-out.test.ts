import fc from "fast-check";
import { expect, test } from "vitest";
import { type Spot, spreadOut } from "./spread-out";

const spot = fc.tuple(fc.integer({ min: 0, max: 600 }), fc.integer({ min: 0, max: 600 }));
const spots = fc.uniqueArray(spot, { minLength: 2, maxLength: 30, selector: String });
const nearest = (points: readonly Spot[]) =>
  Math.min(...points.flatMap(([x, y], i) => points.slice(i + 1).map(([u, v]) => Math.hypot(x - u, y - v))));

test("points that have room stay where they are", () => {
  const roomy: Spot[] = [
    [0, 0],
    [100, 0],
    [0, 100],
  ];
  expect(spreadOut(roomy, 80)).toEqual(roomy);
});

test("nobody gets closer than the closest were, or than they asked for", () => {
  fc.assert(
    fc.property(spots, (points) => {
      expect(nearest(spreadOut(points, 40)) + 1).toBeGreaterThanOrEqual(Math.min(nearest(points), 40));
    }),
  );
});

test("the middle of all stays where it was", () => {
  fc.assert(
    fc.property(spots, (points) => {
      const middle = (all: readonly Spot[]) => all.reduce((sum, [x]) => sum + x, 0) / all.length;
      expect(middle(spreadOut(points, 40))).toBeCloseTo(middle(points), 6);
    }),
  );
});
