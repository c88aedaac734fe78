/** What the till is told of a sale that is on the server; held ones wait for a person. */
export type Recorded = { id: string; isLate: boolean; isHeld?: true; discrepancies: string[] };
