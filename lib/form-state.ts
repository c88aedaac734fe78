/** What a form shows after it was sent: a refusal, a confirmation, errors by field, and what had been typed. */
export type FormState = {
  message?: string;
  done?: string;
  errors?: Record<string, string[] | undefined>;
  values?: Record<string, string>;
};

export const blank: FormState = {};
