import type { HomeRegency } from "../permit-numbers/home-regency";
import type { KindRule } from "./kind-rule";

/** By what a number is judged: the day, the dated rows of its kind, and the regency that the office serves. */
export type NumberGround = { today: string; rules: readonly KindRule[]; home: HomeRegency };
