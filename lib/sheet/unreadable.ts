export type Obstacle =
  | "empty"
  | "not-a-sheet"
  | "password"
  | "legacy"
  | "web-page"
  | "damaged"
  | "too-large"
  | "too-many-rows";

/** The bytes are no spreadsheet that can be read; the caller knows what to say about it. */
export class UnreadableSheet extends Error {
  constructor(
    readonly obstacle: Obstacle,
    cause?: unknown,
  ) {
    super(`Unreadable spreadsheet: ${obstacle}`, { cause });
  }
}
