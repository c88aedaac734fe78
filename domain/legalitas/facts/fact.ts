/** Something that one kind of document says of itself, beside its number and dates. */
export type Fact = {
  name: string;
  label: string;
  hint?: string;
  /** The paper is not taken without it, because a rule needs it. */
  isRequired?: boolean;
  /** A fixed choice by its code; without it the fact is a line of text. */
  options?: Readonly<Record<string, string>>;
  /** What a line of text has to look like, and the sentence for one that doesn't. */
  pattern?: { of: RegExp; sentence: string };
};

/** The form of a kind: what its dates are called, and what else it says. Whether it ends, its dated rows say. */
export type KindForm = {
  issued: string;
  ends: string;
  facts: readonly Fact[];
  /** Issued on a commitment that is fulfilled later: two facts. */
  hasCommitment?: boolean;
};
