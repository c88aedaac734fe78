import { and, asc, eq, gt } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { businesses, products } from "@/db/schema";
import { today } from "@/lib/today";
import { type Actor, authorize } from "../policy";
import { judgeProducts } from "./judge-products";
import { missingPermits } from "./missing-permits";
import { planRequirement, type RuleRow } from "./plan-requirement";
import type { ChangeRequirement } from "./requirement-schema";
import type { Rule } from "./verdict";

const batch = 1000;
const most = 200;
const first = "00000000-0000-0000-0000-000000000000";

type Affected = { id: string; name: string; business: string; state: string; reason: string };
type Side = { count: number; rows: Affected[] };

/** What a new row would change on the day it begins: products that lose or gain their verdict, counted, and the first 200. */
export async function previewRequirement(actor: Actor, input: ChangeRequirement, tx: Db = db, date = today()) {
  authorize(actor, "requirement.change", "office");
  const { ended, withdrawn } = await planRequirement(input, date, tx);
  const day = input.validFrom > date ? input.validFrom : date;
  const found = { ended, withdrawn, day, judged: 0, lost: none(), gained: none() };
  const proposal = proposed(input, withdrawn);
  let after: string | undefined = first;
  while (after) {
    const rows = await nextProducts(input.classCode, after, tx);
    const ids = rows.map(({ id }) => id);
    const [now, then] = await Promise.all([judgeProducts(ids, day, tx), judgeProducts(ids, day, tx, proposal)]);
    for (const row of rows) {
      const [was, will] = [now.get(row.id)?.verdict, then.get(row.id)?.verdict];
      if (!was || !will || was.complete === will.complete) continue;
      add(will.complete ? found.gained : found.lost, { ...row, reason: missingPermits(will).join(" ") });
    }
    found.judged += rows.length;
    after = ids.at(-1);
  }
  return found;
}

export type Preview = Awaited<ReturnType<typeof previewRequirement>>;

const none = (): Side => ({ count: 0, rows: [] });

function add(side: Side, row: Affected) {
  side.count += 1;
  if (side.rows.length < most) side.rows.push(row);
}

function proposed(input: ChangeRequirement, withdrawn: readonly RuleRow[]) {
  const row: Rule = { ...input, id: "baru", validTo: null };
  const isReplaced = (rule: Rule) =>
    rule.classCode === input.classCode && rule.kind === input.kind && (rule.validTo ?? "9999") > input.validFrom;
  return (rules: readonly Rule[]): Rule[] => [
    ...rules
      .filter((rule) => !withdrawn.some(({ id }) => id === rule.id))
      .map((rule) => (isReplaced(rule) ? { ...rule, validTo: input.validFrom } : rule)),
    row,
  ];
}

function nextProducts(classCode: string, after: string, tx: Db) {
  return tx
    .select({ id: products.id, name: products.name, state: products.state, business: businesses.name })
    .from(products)
    .innerJoin(businesses, eq(businesses.id, products.businessId))
    .where(and(eq(products.classCode, classCode), gt(products.id, after)))
    .orderBy(asc(products.id))
    .limit(batch);
}
