import { Steps, WrongPattern } from "./steps";

/** How long what fits may be, and along how many ways an engine may have to try. */
type Measure = { ways: number; min: number; max: number };

export type SafePattern = { test: (text: string) => boolean; min: number; max: number };
type PatternRead = { pattern: SafePattern; problem?: undefined } | { pattern?: undefined; problem: string };

const longestPattern = 200;
const longestText = 60;
/** A pattern whose ways are counted and few can't make an engine try for ever, whatever it is held against. */
const mostWays = 1_000;

/**
 * A regular expression in the part of the language that says what a number looks like: `^`, letters, digits, `\d`,
 * `[…]`, `(…|…)`, `?`, `{n}`, `{n,m}`, `$`. Anything else is refused with a sentence, and so is what could take for ever.
 */
export function readPattern(written: string): PatternRead {
  try {
    return { pattern: patternOf(written) };
  } catch (error) {
    if (error instanceof WrongPattern) return { problem: error.message };
    throw error;
  }
}

function patternOf(written: string): SafePattern {
  if (written.length > longestPattern) throw new WrongPattern(`Pola paling panjang ${longestPattern} huruf.`);
  const steps = new Steps(written);
  if (!steps.take("^")) throw new WrongPattern("Pola diawali ^, supaya seluruh nomornya yang diperiksa.");
  const { ways, min, max } = sequence(steps);
  if (!steps.take("$") || !steps.isDone) throw new WrongPattern(`Pola diakhiri $; ${steps.here} tidak dapat dipakai.`);
  if (ways > mostWays) throw new WrongPattern("Pola ini terlalu banyak pilihannya. Sederhanakan, misalnya dengan {n}.");
  if (max > longestText) throw new WrongPattern(`Nomor paling panjang ${longestText} huruf.`);
  if (max === 0) throw new WrongPattern("Pola ini hanya cocok dengan nomor kosong.");
  const expression = new RegExp(written);
  return { test: (text) => text.length <= longestText && expression.test(text), min, max };
}

function sequence(steps: Steps): Measure {
  let whole: Measure = { ways: 1, min: 0, max: 0 };
  while (!steps.isAt("$", "|", ")") && !steps.isDone) {
    const part = repeated(steps, one(steps));
    whole = { ways: whole.ways * part.ways, min: whole.min + part.min, max: whole.max + part.max };
  }
  return whole;
}

function one(steps: Steps): Measure {
  if (steps.take("(")) return group(steps);
  if (steps.matches(/\\d|\[[A-Z0-9]+(?:-[A-Z0-9]+)*\]|\\\.|[A-Z0-9 /-]/y)) {
    refuseBackwards(steps.last);
    return { ways: 1, min: 1, max: 1 };
  }
  throw new WrongPattern(`${steps.here} tidak dapat dipakai. Pakai huruf besar, angka, \\d, […], (…|…), ?, {n}.`);
}

function refuseBackwards(letters: string) {
  for (const [range = "", from = "", to = ""] of letters.matchAll(/([A-Z0-9])-([A-Z0-9])/g)) {
    if (from > to) throw new WrongPattern(`${range} berjalan mundur.`);
  }
}

function group(steps: Steps): Measure {
  const all = [sequence(steps)];
  while (steps.take("|")) all.push(sequence(steps));
  if (!steps.take(")")) throw new WrongPattern("Ada kurung yang tidak ditutup.");
  return {
    ways: all.reduce((sum, { ways }) => sum + ways, 0),
    min: Math.min(...all.map(({ min }) => min)),
    max: Math.max(...all.map(({ max }) => max)),
  };
}

function repeated(steps: Steps, part: Measure): Measure {
  const [from, to] = timesOf(steps);
  let ways = 0;
  for (let times = from; times <= to; times++) ways += part.ways ** times;
  return { ways, min: part.min * from, max: part.max * to };
}

function timesOf(steps: Steps): [from: number, to: number] {
  if (steps.take("?")) return [0, 1];
  if (!steps.matches(/\{(\d{1,2})(?:,(\d{1,2}))?\}/y)) return [1, 1];
  const [from = 0, to = from] = steps.last.match(/\d+/g)?.map(Number) ?? [];
  if (to < from || to === 0) throw new WrongPattern(`${steps.last} bukan jumlah yang dapat dipakai.`);
  return [from, to];
}
