import { z } from "zod";
import { oneWord } from "@/app/_request/one-word";
import type { DayKey } from "@/domain/legalitas/day-page";

const key = z.object({ day: z.iso.date(), id: z.uuid() });

/** Where a list begins, as its parameter of the address says; at the top when that says nothing of use. */
export function readKey(value: string | string[] | undefined): DayKey | undefined {
  const [day, id] = oneWord(value)?.split("_") ?? [];
  return key.safeParse({ day, id }).data;
}

/** The address of a list's page; the other lists stay where they are. */
export function pageOf(lists: Readonly<Record<string, DayKey | undefined>>) {
  const query = new URLSearchParams(
    Object.entries(lists).flatMap(([name, at]) => (at ? [[name, `${at.day}_${at.id}`]] : [])),
  );
  return `/dinas/legalitas/perhatian${query.size > 0 ? `?${query}` : ""}` as const;
}
