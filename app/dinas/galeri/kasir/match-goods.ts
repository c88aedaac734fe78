import type { Standing } from "./queue/standing";

const most = 12;
const namesOf = new WeakMap<readonly Standing[], string[]>();
let collator: Intl.Collator | undefined;

type Match = {
  /** What Enter takes: never other goods than the label's, however little of its number was read. */
  meant?: Standing;
  found: Standing[];
};

/** What was typed or scanned: the number on a label names one batch, anything else is looked for in names. */
export function matchGoods(typed: string, shelf: readonly Standing[]): Match {
  const text = typed.trim().toLowerCase();
  if (!text) return { found: [] };
  const meant = /^\d{8}$/.test(text) ? shelf.find(({ number }) => String(number) === text) : undefined;
  if (meant) return { meant, found: [meant] };
  const words = text.split(/\s+/);
  const names = searched(shelf);
  const found: Standing[] = [];
  // At each key of a scanner ten thousand may fit: only those on top are put in order.
  shelf.forEach((batch, i) => {
    if (!words.every((word) => names[i]?.includes(word))) return;
    const last = found[most - 1];
    if (last && firstToExpire(batch, last) >= 0) return;
    const place = found.findIndex((other) => firstToExpire(batch, other) < 0);
    found.splice(place < 0 ? found.length : place, 0, batch);
    if (found.length > most) found.pop();
  });
  return { meant: /^\d+$/.test(text) ? undefined : found[0], found };
}

/** What is searched of each batch, made once for a shelf. */
function searched(shelf: readonly Standing[]) {
  const known = namesOf.get(shelf);
  if (known) return known;
  const names = shelf.map(({ product, business, number }) => `${product} ${business} ${number}`.toLowerCase());
  namesOf.set(shelf, names);
  return names;
}

/** What can be sold before what can't, then what expires first. */
function firstToExpire(a: Standing, b: Standing) {
  const blocked = Number(Boolean(a.refusal)) - Number(Boolean(b.refusal));
  if (blocked !== 0) return blocked;
  if (a.product !== b.product) {
    collator ??= new Intl.Collator("id"); // not before the first search: a browser takes its time for it
    return collator.compare(a.product, b.product);
  }
  const [one, other] = [a.expiresOn ?? "9999", b.expiresOn ?? "9999"];
  return one === other ? 0 : one < other ? -1 : 1;
}
