import { z } from "zod";
import { oneWord } from "./one-word";

const shape = z.tuple([z.iso.date(), z.uuid()]);

/** Where the page before ended, as an address says it: a day and an id. Whatever else somebody typed is the first page. */
export function readAfter(word: string | string[] | undefined) {
  return shape.safeParse(oneWord(word)?.split("_")).data?.join("_");
}
