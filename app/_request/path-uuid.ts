import { z } from "zod";
import { NotFound } from "@/domain/errors";

/** The id in the address of a handler; anything else belongs to nothing. Pages have `pathId`. */
export function pathUuid(id: string, what: string) {
  if (!z.uuid().safeParse(id).success) throw new NotFound(what);
  return id;
}
