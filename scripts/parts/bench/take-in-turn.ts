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

/** Two things in turn, each first every other time, so that what else the machine does weighs on both. */
export async function inTurn(times: number, first: Work, second: Work) {
  const works = [first, second] as const;
  const spent: [number[], number[]] = [[], []];
  for (let i = -20; i < times; i++) {
    for (const which of i % 2 ? ([1, 0] as const) : ([0, 1] as const)) {
      const took = await timed(works[which]);
      if (i >= 0) spent[which].push(took);
    }
  }
  return spent;
}
