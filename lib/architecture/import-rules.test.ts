import { expect, test } from "vitest";
import { findTrespasses } from "./import-rules";

const importing = (path: string, target: string, isTypeOnly = false) =>
  findTrespasses({
    path,
    layer: path.split("/")[0] ?? "",
    code: "",
    imports: [{ target, isTypeOnly }],
    lines: 1,
    isTest: false,
  });

test.each([
  ["app/page.tsx", "db/client", /put the query or verb in domain/],
  ["components/ui/card.tsx", "domain/products/find-product", /knows no noun of ours/],
  ["components/ui/card.tsx", "app/_request/session", /knows no noun of ours/],
  ["domain/products/list.ts", "next/cache", /only app\/ and components\/ know Next/],
  ["domain/products/list.ts", "components/ui/card", /knows no screen/],
  ["db/client.ts", "domain/products/list", /only keeps rows/],
  ["lib/money.ts", "domain/policy", /lib knows nothing of ours/],
])("%s may not import %s", (path, target, message) => {
  expect(importing(path, target)).toEqual([expect.stringMatching(message)]);
});

test.each([
  ["app/page.tsx", "domain/products/list", false],
  ["components/forms/sale.tsx", "domain/sales/schema", false],
  ["components/forms/sale.tsx", "domain/sales/list", true],
  ["db/seed/demo.ts", "domain/sales/record-sale", false],
  ["db/columns.ts", "domain/policy", true],
  ["lib/money.ts", "zod", false],
])("%s may import %s", (path, target, isTypeOnly) => {
  expect(importing(path, target, isTypeOnly)).toEqual([]);
});
