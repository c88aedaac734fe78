import fc from "fast-check";
import { expect, test } from "vitest";
import { cellsAround } from "./cells-around";

test("every point has its own closed outline", () => {
  const spot = fc.tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 99 }));
  fc.assert(
    fc.property(fc.uniqueArray(spot, { minLength: 2, maxLength: 40, selector: String }), (points) => {
      const cells = cellsAround(points, 100, 100);
      expect(cells).toHaveLength(points.length);
      expect(new Set(cells).size).toBe(points.length);
      for (const cell of cells) expect(cell).toMatch(/^M.*Z$/);
    }),
  );
});
