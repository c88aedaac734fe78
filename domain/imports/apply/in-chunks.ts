/** Writes many rows a few hundred at a time: one statement may carry only so many values. */
export async function inChunks<T>(rows: readonly T[], write: (rows: T[]) => PromiseLike<unknown>, size = 500) {
  for (let at = 0; at < rows.length; at += size) await write(rows.slice(at, at + size));
}
