import { z } from "zod";
import type { QueueKey } from "@/domain/legalitas/list-waiting";
import type { QueueFilter } from "@/domain/legalitas/queue-filter";

const key = z.object({ since: z.iso.datetime({ precision: 6 }), id: z.uuid() });

/** Where a page of the queue begins, as its address says; nonsense begins at the start. */
export function queueKey(since: string | undefined, id: string | undefined): QueueKey | undefined {
  return key.safeParse({ since, id }).data;
}

/** The address of a part of the queue, from a document on or from the start. */
export function queueAddress({ kind, age, isLate, isShared }: QueueFilter, from?: QueueKey) {
  const query = new URLSearchParams({
    ...(kind && { jenis: kind }),
    ...(age && { umur: age }),
    ...(isLate && { lihat: "lewat" }),
    ...(isShared && { lihat: "ganda" }),
    ...(from && { sejak: from.since, id: from.id }),
  }).toString();
  return query ? `/dinas/legalitas?${query}` : "/dinas/legalitas";
}
