import { z } from "zod";
import type { QueueKey } from "@/domain/legalitas/list-waiting";

const key = z.object({ since: z.iso.datetime({ precision: 6 }), id: z.uuid() });

/** Where a page of the queue begins, as its address says; nonsense begins at the start. */
export function queueKey(since: string | undefined, id: string | undefined): QueueKey | undefined {
  return key.safeParse({ since, id }).data;
}

export function queueQuery({ since, id }: QueueKey) {
  return new URLSearchParams({ sejak: since, id });
}
