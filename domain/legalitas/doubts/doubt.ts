/** Something that does not fit together, and the field of the form beside which it is said. */
export type Doubt = { field: string; text: string };

/** A product that a document names. */
export type NamedProduct = {
  name: string;
  classCode: string;
  className: string;
  /** Whether the matrix says that this class may not have this kind of document. */
  isForbidden: boolean;
};

/** What a document says, on paper or on the form, to be held against itself. */
export type Checked = {
  kind: string;
  typedNumber: string;
  issuedOn: string | null;
  expiresOn: string | null;
  facts: Readonly<Record<string, string>>;
  products: readonly NamedProduct[];
  /** Whom the portal knows: the business and its owner. */
  names: readonly string[];
};
