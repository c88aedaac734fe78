import { permitKinds } from "./permit-numbers/kinds";

/** Kinds that belong to the business and so cover whatever it makes; every other kind names its products. */
export const ofTheBusiness = ["nib", "merek", "permohonan_merek"];

export const isOfTheBusiness = (kind: string) => ofTheBusiness.includes(kind);

export const hasNumberForm = (kind: string): kind is (typeof permitKinds)[number] =>
  (permitKinds as readonly string[]).includes(kind);
