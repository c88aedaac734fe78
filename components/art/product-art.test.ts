import { expect, it } from "vitest";
import { nameOf, pictureFor } from "./picture";
import { pictureNamed } from "./picture-named";
import { seeded } from "./seeded";
import { thingFor } from "./thing-for";

it("draws what the title says, else what the kind says, else a parcel", () => {
  const next = seeded("a");
  expect(thingFor("makanan-ringan", "Sambal Cumi Bu Ade", next)).toBe("jar");
  expect(thingFor("kopi", "Sanggabuana", next)).toBe("coffee");
  expect(thingFor("lain", "Sabun sereh", next)).toBe("soap");
  expect(thingFor("lain", "Entah", next)).toBe("parcel");
});

it("draws the same picture for the same seed, and not one picture for all", () => {
  const named = (seed: string) => nameOf(pictureFor("kopi", "Kopi Sanggabuana", seed));
  expect(named("keripik-1")).toBe(named("keripik-1"));
  expect(new Set(Array.from({ length: 60 }, (_, index) => named(`keripik-${index}`))).size).toBeGreaterThan(30);
});

it("finds each drawing by its name again, and nothing by any other", () => {
  for (let index = 0; index < 60; index++) {
    const picture = pictureFor("kopi", "Kopi Sanggabuana", `keripik-${index}`);
    expect(pictureNamed(nameOf(picture))).toEqual(picture);
  }
  for (const name of ["", "jar.svg", "jar-9-0.svg", "jar-0-4.svg", "toString-0-0.svg", "jar-0-0.png", "jar-0-0-cermin"])
    expect(pictureNamed(name)).toBeUndefined();
});
