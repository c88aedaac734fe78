import { ruleOn } from "../kinds/kind-rule";
import type { NumberGround } from "../kinds/number-ground";
import { readNumber } from "../read-number";
import { dateDoubts } from "./date-doubts";
import type { Checked, Doubt } from "./doubt";
import { halalDoubts } from "./halal-doubts";
import { nameDoubts } from "./name-doubts";
import { pirtDoubts } from "./pirt-doubts";
import { productDoubts } from "./product-doubts";

/** Everything about a document that does not fit together: its number, its dates, what it says and what it covers. */
export function findDoubts(typed: Checked, ground: NumberGround): Doubt[] {
  const document = { ...typed, issuedOn: wholeDate(typed.issuedOn), expiresOn: wholeDate(typed.expiresOn) };
  const { kind, typedNumber } = document;
  if (typedNumber.trim() === "") return [];
  const { value, problems } = readNumber(kind, typedNumber, ground, document.issuedOn);
  const number = value ?? "";
  return [
    ...problems.map((text) => ({ field: "number", text })),
    ...pirtDoubts(document, number),
    ...halalDoubts(document, number),
    ...dateDoubts(document, ruleOn(ground.rules, document.issuedOn ?? ground.today)),
    ...nameDoubts(document),
    ...productDoubts(document),
  ];
}

/** Some browsers give a date as text, and one half typed is none yet. */
function wholeDate(text: string | null) {
  return text && /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) ? text : null;
}
