import { DrizzleQueryError } from "drizzle-orm";

const away =
  /^(ECONN(REFUSED|RESET|ABORTED)|ETIMEDOUT|E(HOST|NET)UNREACH|ENOTFOUND|EAI_AGAIN|EPIPE|ENOENT|CONNECTION_CLOSED|CONNECTION_ENDED|CONNECTION_DESTROYED|CONNECT_TIMEOUT|57P0[123]|53300|08\d{3})$/;

/** Whether a failure means that no database answers, and not that one refused. */
export function isDatabaseAway(error: unknown) {
  const cause = error instanceof DrizzleQueryError ? error.cause : error;
  return cause instanceof Error && "code" in cause && away.test(String(cause.code));
}
