import { nameKey } from "./name-key";

/** Whether a name says anything: signs alone are all the same name. */
export const isNamed = (text: string) => nameKey(text) !== "";
