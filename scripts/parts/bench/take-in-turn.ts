type Work = () => Promise<unknown>;

/** How long something takes, in milliseconds. */
export async function timed(work: Work) {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

/** The same many times, after one that does not count. */
export async function repeated(times: number, work: Work) {
  await work();
  const spent: number[] = [];
  for (let i = 0; i < times; i++) spent.push(await timed(work));
  return spent;
}

/** Two things in turn, so that what else the machine does weighs on both. */
export async function inTurn(times: number, first: Work, second: Work) {
  const spent: [number[], number[]] = [[], []];
  for (let i = -20; i < times; i++) {
    const [one, other] = [await timed(first), await timed(second)];
    if (i < 0) continue;
    spent[0].push(one);
    spent[1].push(other);
  }
  return spent;
}
