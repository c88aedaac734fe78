import type { Paper } from "./verdict";

/** A withdrawal holds from its day on; before it the document stood for what an officer had confirmed. */
export const stateOn = ({ state, withdrawnOn }: Paper, date: string) =>
  state === "dicabut" && withdrawnOn && date < withdrawnOn ? "terverifikasi" : state;
