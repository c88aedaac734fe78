import { expect, it } from "vitest";
import { objectFor } from "./object-for";
import { Coffee } from "./objects/coffee";
import { Jar } from "./objects/jar";
import { Parcel } from "./objects/parcel";
import { Soap } from "./objects/soap";
import { seeded } from "./seeded";

it("draws what the title says, else what the kind says, else a parcel", () => {
  const next = seeded("a");
  expect(objectFor("makanan-ringan", "Sambal Cumi Bu Ade", next)).toBe(Jar);
  expect(objectFor("kopi", "Sanggabuana", next)).toBe(Coffee);
  expect(objectFor("lain", "Sabun sereh", next)).toBe(Soap);
  expect(objectFor("lain", "Entah", next)).toBe(Parcel);
});

it("draws the same picture for the same seed, and not one picture for all", () => {
  const picture = (seed: string) =>
    Array.from({ length: 3 }, () => 8)
      .map(seeded(seed))
      .join("");
  expect(picture("keripik-1")).toBe(picture("keripik-1"));
  expect(new Set(Array.from({ length: 60 }, (_, index) => picture(`keripik-${index}`))).size).toBeGreaterThan(30);
});
