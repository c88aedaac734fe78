import type { Standing } from "./queue/standing";

const most = 12;
const { compare } = new Intl.Collator("id");

/** What was typed or scanned: the number on a label names one batch, anything else is looked for in names. */
export function matchGoods(typed: string, shelf: readonly Standing[]): { exact?: Standing; found: Standing[] } {
  const text = typed.trim().toLowerCase();
  if (!text) return { found: [] };
  const exact = /^\d{8}$/.test(text) ? shelf.find(({ number }) => String(number) === text) : undefined;
  if (exact) return { exact, found: [exact] };
  const words = text.split(/\s+/);
  const found = shelf.filter(({ product, business, number }) => {
    const name = `${product} ${business} ${number}`.toLowerCase();
    return words.every((word) => name.includes(word));
  });
  return { found: found.toSorted(firstToExpire).slice(0, most) };
}

/** What can be sold before what can't, then what expires first. */
function firstToExpire(a: Standing, b: Standing) {
  const blocked = Number(Boolean(a.refusal)) - Number(Boolean(b.refusal));
  if (blocked !== 0) return blocked;
  if (a.product !== b.product) return compare(a.product, b.product);
  return (a.expiresOn ?? "9999") < (b.expiresOn ?? "9999") ? -1 : 1;
}
