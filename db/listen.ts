import "server-only";
import postgres from "postgres";

type Ear = { onMessage: (payload: string) => void; onConnect: () => void; onAway: (error: unknown) => void };

/**
 * Listens on a channel for as long as the process lives, over a connection of its own. The driver connects again by
 * itself, however long the database stays away; each time it is connected, messages may have been missed.
 */
export function listen(channel: string, { onMessage, onConnect, onAway }: Ear) {
  const url = process.env.DATABASE_URL;
  if (!url) throw new Error("DATABASE_URL belum diisi.");
  const backoff = (attempts: number) => Math.min(attempts * 0.25, 2);
  const ear = postgres(url, { max: 1, backoff, onnotice: () => {} });
  ear.listen(channel, onMessage, onConnect).catch(onAway);
  return () => ear.end({ timeout: 1 });
}
