type Frame = { head: number; height: number };

/** Where columns stand between the head and the foot of a picture: up from the line of nothing, or down where less. */
export function placeColumns(values: readonly number[], { head, height }: Frame) {
  const top = Math.max(...values, 0);
  const bottom = Math.min(...values, 0);
  const span = Math.max(top - bottom, 1);
  const y = (value: number) => head + ((top - value) / span) * (height - head);
  return {
    highest: y(top),
    nothing: y(0),
    columns: values.map((value) => ({
      y: Math.min(y(value), y(0)),
      height: Math.max(Math.abs(y(value) - y(0)), value === 0 ? 0 : 2),
    })),
  };
}
