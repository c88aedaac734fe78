/** What holds of a kind of document from a day on. */
export type KindRule = {
  pattern: string | null;
  example: string | null;
  validMonths: number | null;
  validFrom: string;
};

/** The row in force on a day, of rows that come with the one written last first; before all of them, the earliest. */
export function ruleOn<R extends { validFrom: string }>(rules: readonly R[], day: string): R | undefined {
  const begun = rules.find(({ validFrom }) => validFrom <= day);
  return begun ?? rules.toSorted((a, b) => a.validFrom.localeCompare(b.validFrom))[0];
}

/** Whether documents of this kind have an end by any of these rows, so that a form has to ask for it. */
export const mayEnd = (rules: readonly KindRule[]) => rules.some(({ validMonths }) => validMonths !== null);
