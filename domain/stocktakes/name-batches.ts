const most = 5;

/** Batches by product and label, the first few of many. */
export function nameBatches(rows: readonly { product: string; batch: number }[]) {
  const names = rows.slice(0, most).map(({ product, batch }) => `${product} (${batch})`);
  return names.join(", ") + (rows.length > most ? `, dan ${rows.length - most} lagi` : "");
}
