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

/** Several things in turn, each first as often as the others, so that what else the machine does weighs on all of them. */
export async function inTurn(times: number, works: readonly Work[]) {
  const spent = works.map((): number[] => []);
  const turns = [...works.entries()];
  for (let i = -20; i < times; i++) {
    for (const [which, work] of turns) {
      const took = await timed(work);
      if (i >= 0) spent[which]?.push(took);
    }
    turns.push(...turns.splice(0, 1));
  }
  return spent;
}
