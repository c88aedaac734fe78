/** Metres from the registered point beyond which a visit is flagged. */
const farAway = 200;

/** Whether the visitor stood somewhere else than the registered point, as far as is known. */
export function isFarAway(distance: number | null) {
  return distance !== null && distance > farAway;
}
