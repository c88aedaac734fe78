import { z } from "zod";
import { oneWord } from "@/app/_request/one-word";
import type { Period } from "@/domain/legalitas/statistics/decided-in";
import { addDays } from "@/lib/day-steps";
import { today } from "@/lib/today";

type Search = Record<string, string | string[] | undefined>;

const date = z.iso.date();

/** The period that an address asks for: the last 30 days when it says nothing, or nonsense. */
export function periodOf(search: Search): Period {
  const now = today();
  const to = date.safeParse(oneWord(search.sampai)).data ?? now;
  const from = date.safeParse(oneWord(search.dari)).data ?? addDays(to, -29);
  return from <= to ? { from, to } : { from: to, to: from };
}

/** Periods that people ask for most, with their address. */
export function usualPeriods() {
  const to = today();
  return [
    { label: "30 hari", period: { from: addDays(to, -29), to } },
    { label: "90 hari", period: { from: addDays(to, -89), to } },
    { label: `Tahun ${to.slice(0, 4)}`, period: { from: `${to.slice(0, 4)}-01-01`, to } },
  ];
}

/** The address of a page of the statistics over a period, with what else it is about. */
export function statisticsAddress(path: "" | "/putusan", { from, to }: Period, more: Record<string, string> = {}) {
  return `/dinas/legalitas/statistik${path}?${new URLSearchParams({ dari: from, sampai: to, ...more })}`;
}
