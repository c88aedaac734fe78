import postgres, { type Sql } from "postgres";
import { type Cluster, type Durability, startCluster, stopCluster, urlOf } from "./postgres/cluster";

/** Another `npm start` or `npm run dev` holds this data folder. */
export class AlreadyRunning extends Error {}

/** `isAlone`: nobody else may hold this folder so. `isRevived`: start it again should it die while we are there. */
type Join = Durability & { as: string; isAlone?: boolean; isRevived?: boolean };
type Presence = { keeper: Sql; cluster: Cluster; isLeaving: boolean };
export type Joined = { cluster: Cluster; url: string; leave: () => Promise<void> };

const inUse = 1;
const alone = 2;

/**
 * Starts the PostgreSQL of a data folder or joins the one running; the last to leave stops it.
 * Locks held inside the database say who is there: they vanish with their process, so none can be stale.
 */
export async function joinDatabase(dataDir: string, options: Join): Promise<Joined> {
  const presence = await enter(dataDir, options);
  const { keeper, cluster } = presence;
  if (options.isAlone && !(await tryLock(keeper, alone))) {
    const [holder] = await keeper<{ name: string }[]>`
      select application_name as name from pg_stat_activity join pg_locks using (pid)
      where locktype = 'advisory' and objid = ${alone} and granted`;
    presence.isLeaving = true;
    await keeper.end({ timeout: 1 });
    throw new AlreadyRunning(holder?.name);
  }
  await createDatabase(keeper, "galeri");
  return { cluster, url: urlOf(cluster), leave: () => leave(presence) };
}

async function enter(dataDir: string, options: Join): Promise<Presence> {
  for (let attempt = 1; ; attempt++) {
    const cluster = await startCluster(dataDir, options);
    const presence: Presence = {
      cluster,
      keeper: connect(cluster, options.as, () => revive(presence, options)),
      isLeaving: false,
    };
    try {
      await presence.keeper`select pg_advisory_lock_shared(${inUse})`;
      return presence;
    } catch (error) {
      // The last one out may be stopping it right now: then start it again.
      presence.isLeaving = true;
      await presence.keeper.end({ timeout: 1 });
      if (attempt === 5) throw error;
    }
  }
}

function connect(cluster: Cluster, name: string, onclose: () => void) {
  // Never renewed by age: the locks live as long as this one connection.
  const options = { max: 1, max_lifetime: null, onnotice: () => {}, connection: { application_name: name }, onclose };
  return postgres(urlOf(cluster, "postgres"), options);
}

async function revive(presence: Presence, { isRevived, isAlone, isDurable }: Join) {
  if (!isRevived || presence.isLeaving) return;
  const { keeper, cluster } = presence;
  try {
    await startCluster(cluster.dataDir, { isDurable });
    await keeper`select pg_advisory_lock_shared(${inUse})`;
    if (isAlone) await tryLock(keeper, alone);
  } catch (error) {
    console.error(`Basis data berhenti dan tidak dapat dinyalakan lagi: ${(error as Error).message}`);
  }
}

async function leave(presence: Presence) {
  const { keeper, cluster } = presence;
  presence.isLeaving = true;
  let isLast = true;
  try {
    await keeper`select pg_advisory_unlock_all()`;
    isLast = await tryLock(keeper, inUse);
  } catch {
    // The database is already gone or going; stopping it again does no harm.
  }
  if (isLast) await stopCluster(cluster.dataDir);
  await keeper.end({ timeout: 1 });
}

async function tryLock(keeper: Sql, lock: number) {
  const [row] = await keeper<{ locked: boolean }[]>`select pg_try_advisory_lock(${lock}) as locked`;
  return row?.locked === true;
}

async function createDatabase(keeper: Sql, name: string) {
  const [found] = await keeper`select 1 from pg_database where datname = ${name}`;
  if (!found) await keeper`create database ${keeper(name)}`;
}
