/** Whether an error says that a disk has no room left. */
export function isFull(error: unknown) {
  return error instanceof Error && "code" in error && (error.code === "ENOSPC" || error.code === "EDQUOT");
}
