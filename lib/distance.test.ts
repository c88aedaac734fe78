import fc from "fast-check";
import { expect, test } from "vitest";
import { distance } from "./distance";

const point = fc.record({
  latitude: fc.double({ min: -90, max: 90, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
});
const halfWayRound = 20_015_115;

test("is the same there and back, never negative, at most half way round", () => {
  fc.assert(
    fc.property(point, point, (a, b) => {
      expect(distance(a, b)).toBeCloseTo(distance(b, a), 3);
      expect(distance(a, b)).toBeGreaterThanOrEqual(0);
      expect(distance(a, b)).toBeLessThanOrEqual(halfWayRound);
    }),
  );
});

test("a detour is never shorter", () => {
  fc.assert(
    fc.property(point, point, point, (a, b, via) => {
      expect(distance(a, b)).toBeLessThanOrEqual(distance(a, via) + distance(via, b) + 1);
    }),
  );
});

test("nowhere is away from itself", () => {
  fc.assert(
    fc.property(point, (a) => {
      expect(distance(a, a)).toBeLessThan(1);
    }),
  );
});

test("a step to the north is as long as it is", () => {
  fc.assert(
    fc.property(
      fc.double({ min: -60, max: 60, noNaN: true }),
      fc.integer({ min: 1, max: 10_000 }),
      (latitude, metres) => {
        const start = { latitude, longitude: 107.3 };
        const end = { latitude: latitude + metres / 111_195.08, longitude: 107.3 };
        expect(Math.abs(distance(start, end) - metres)).toBeLessThan(1);
      },
    ),
  );
});

test("Karawang Barat lies about five kilometres from Karawang Timur", () => {
  const metres = distance({ latitude: -6.273, longitude: 107.295 }, { latitude: -6.298, longitude: 107.332 });
  expect(metres).toBeGreaterThan(4_900);
  expect(metres).toBeLessThan(5_000);
});
