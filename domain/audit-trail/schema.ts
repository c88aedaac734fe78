import { z } from "zod";

/** One word of an address: what is missing or malformed simply does not filter. */
const word = z.string().trim().max(100).min(1).optional().catch(undefined);

export const auditFilter = z.object({
  person: word,
  action: word,
  kind: word,
  subject: word,
  day: z.iso.date().optional().catch(undefined),
  after: z.uuid().optional().catch(undefined),
});
export type AuditFilter = z.output<typeof auditFilter>;
