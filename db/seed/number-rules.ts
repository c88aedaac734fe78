import { groundOf } from "@/domain/legalitas/kinds/number-rules";
import { homeRegencyRow, kindRuleRows } from "./reference/kind-rules";

/** What numbers are judged by on the portal's first day, for whoever reads no database. */
export const firstRules = { home: homeRegencyRow, rules: kindRuleRows };

/** The same for one kind and a day. */
export const firstGround = (kind: string, today: string) => groundOf(firstRules, kind, today);
