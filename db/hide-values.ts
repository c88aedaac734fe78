import { DrizzleQueryError } from "drizzle-orm";
import { PgPreparedQuery } from "drizzle-orm/pg-core";
import postgres from "postgres";

type Asking = { queryWithCache: (...asked: unknown[]) => Promise<unknown> };

/**
 * A failed query carries its parameters and PostgreSQL's quotations of them: e-mails, NIK, password hashes.
 * Whoever logs the error would log those too, so they are taken off where the error is made.
 */
export function hideValues() {
  const prototype = PgPreparedQuery.prototype as unknown as Asking;
  const { queryWithCache } = prototype;
  prototype.queryWithCache = async function (...asked) {
    try {
      return await queryWithCache.apply(this, asked);
    } catch (error) {
      throw error instanceof DrizzleQueryError ? withoutValues(error) : error;
    }
  };
}

function withoutValues(error: DrizzleQueryError) {
  const { query, message, cause } = error;
  error.message = `Failed query: ${query}`;
  error.stack = error.stack?.replace(message, () => error.message); // it begins with the message
  error.params = [];
  if (cause instanceof postgres.PostgresError) error.cause = plain(cause);
  return error;
}

/** Made anew, because the driver seals the stack and keeps the values in hidden properties. */
function plain({ message, name, severity, code, schema_name, table_name, constraint_name }: postgres.PostgresError) {
  const bare = new Error(message.replace(/: ".*"/s, "")); // invalid input syntax for type uuid: "what was typed"
  Object.setPrototypeOf(bare, postgres.PostgresError.prototype);
  return Object.assign(bare, { name, severity, code, schema_name, table_name, constraint_name });
}
