import { oneWord } from "@/app/_request/one-word";
import { readMonth } from "@/app/dinas/galeri/asked-days";
import { type PromiseOutcome, promiseOutcomes } from "@/domain/settlements/promise-outcomes";

type Params = Record<string, string | string[] | undefined>;
type Asked = { month?: string; outcome?: PromiseOutcome };

/** Which settlements an address asks for: promised in a month, with an outcome. */
export function readPromiseFilter(params: Params): Asked {
  const month = readMonth(params.bulan);
  return { month, outcome: promiseOutcomes.find((one) => one === oneWord(params.hasil)) };
}

/** The same as the end of an address. */
export function promiseQuery({ month, outcome }: Asked) {
  return new URLSearchParams({ ...(month && { bulan: month }), ...(outcome && { hasil: outcome }) }).toString();
}
