import { expect, test } from "vitest";
import { placeColumns } from "./place-columns";

const frame = { head: 20, height: 168 };

test("each column is as high as its number, up from the line of nothing, or down where more came back", () => {
  const values = [0, 250_000, 1_000_000, 750_000, -500_000, 125_000];
  const { highest, nothing, columns } = placeColumns(values, frame);
  expect([highest, columns[4]?.y]).toEqual([frame.head, nothing]);
  const perRupiah = (nothing - highest) / 1_000_000;
  for (const [i, { y, height }] of columns.entries()) {
    const value = values[i] ?? 0;
    expect(height, `${value}`).toBeCloseTo(Math.abs(value) * perRupiah, 6);
    expect(value < 0 ? y : y + height, `${value}`).toBeCloseTo(nothing, 6);
  }
  expect(Math.max(...columns.map(({ y, height }) => y + height))).toBeCloseTo(frame.height, 6);
});

test("the smallest number can still be seen, and nothing is drawn for nothing", () => {
  expect(placeColumns([1, 0, 1_000_000_000], frame).columns.map(({ height }) => height)).toEqual([2, 0, 148]);
  expect(placeColumns([0, 0], frame).columns.map(({ height }) => height)).toEqual([0, 0]);
});
