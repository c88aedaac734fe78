import { today } from "@/lib/today";
import { readNumber } from "./read-number";

type Checked = { kind: string; typedNumber: string };

/** Whether an officer who accepts the document has to say why: its number is of no known form. */
export function mustExplain({ kind, typedNumber }: Checked, date = today()) {
  return readNumber(kind, typedNumber, date).value === null;
}
