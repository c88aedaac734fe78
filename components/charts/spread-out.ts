export type Spot = [x: number, y: number];

const rounds = 120;

/** Moves crowded points apart until each has room for its label, keeping who lies beside whom. */
export function spreadOut(points: readonly Spot[], apart: number): Spot[] {
  const moved = points.map(([x, y]): Spot => [x, y]);
  for (let round = 0; round < rounds; round++) {
    for (const [i, a] of moved.entries()) for (const b of moved.slice(i + 1)) push(a, b, apart);
  }
  return moved;
}

function push(a: Spot, b: Spot, apart: number) {
  const dx = b[0] - a[0];
  const dy = b[1] - a[1];
  const far = Math.hypot(dx, dy);
  if (far >= apart || far === 0) return;
  const step = (apart - far) / far / 4;
  a[0] -= dx * step;
  a[1] -= dy * step;
  b[0] += dx * step;
  b[1] += dy * step;
}
