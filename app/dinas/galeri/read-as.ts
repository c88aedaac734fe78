import { z } from "zod";

type Context = z.core.$RefinementCtx<Record<string, unknown>>;

/** Reads what a form came to as the input of a verb, handing on what is wrong beside the fields. */
export function readAs<S extends z.ZodType>(schema: S, value: unknown, context: Context): z.output<S> {
  const read = schema.safeParse(value);
  if (read.success) return read.data;
  for (const { path, message } of read.error.issues) context.addIssue({ code: "custom", path, message });
  return z.NEVER;
}
