import { z } from "zod";

type Context = z.core.$RefinementCtx<Record<string, unknown>>;

type Path = readonly PropertyKey[];

/** Reads what a form came to as the input of a verb, handing on what is wrong beside the fields; `at` says which those are. */
export function readAs<S extends z.ZodType>(
  schema: S,
  value: unknown,
  context: Context,
  at: (path: Path) => Path = (path) => path,
): z.output<S> {
  const read = schema.safeParse(value);
  if (read.success) return read.data;
  for (const { path, message } of read.error.issues) context.addIssue({ code: "custom", path: [...at(path)], message });
  return z.NEVER;
}
