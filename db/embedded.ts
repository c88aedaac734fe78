import postgres, { type Sql } from "postgres";
import { type Cluster, type Durability, startCluster, stopCluster, urlOf } from "./postgres/cluster";

/** Another `npm start` or `npm run dev` holds this data folder. */
export class AlreadyRunning extends Error {}

type Join = Durability & { as: string; isAlone?: boolean };
export type Joined = { cluster: Cluster; url: string; leave: () => Promise<void> };

const inUse = 1;
const alone = 2;

/**
 * Starts the PostgreSQL of a data folder or joins the one running; the last to leave stops it.
 * Locks held inside the database say who is there: they vanish with their process, so none can be stale.
 */
export async function joinDatabase(dataDir: string, { as, isAlone = false, isDurable }: Join): Promise<Joined> {
  const { cluster, keeper } = await enter(dataDir, as, isDurable);
  if (isAlone && !(await tryLock(keeper, alone))) {
    const [holder] = await keeper<{ name: string }[]>`
      select application_name as name from pg_stat_activity join pg_locks using (pid)
      where locktype = 'advisory' and objid = ${alone} and granted`;
    await keeper.end({ timeout: 1 });
    throw new AlreadyRunning(holder?.name);
  }
  await createDatabase(keeper, "galeri");
  return { cluster, url: urlOf(cluster), leave: () => leave(dataDir, keeper) };
}

async function enter(dataDir: string, as: string, isDurable?: boolean) {
  for (let attempt = 1; ; attempt++) {
    const cluster = await startCluster(dataDir, { isDurable });
    // Never renewed by age: the locks live as long as this one connection.
    const connection = { application_name: as };
    const keeper = postgres(urlOf(cluster, "postgres"), { max: 1, max_lifetime: null, onnotice: () => {}, connection });
    try {
      await keeper`select pg_advisory_lock_shared(${inUse})`;
      return { cluster, keeper };
    } catch (error) {
      // The last one out may be stopping it right now: then start it again.
      await keeper.end({ timeout: 1 });
      if (attempt === 5) throw error;
    }
  }
}

async function leave(dataDir: string, keeper: Sql) {
  let isLast = true;
  try {
    await keeper`select pg_advisory_unlock_all()`;
    isLast = await tryLock(keeper, inUse);
  } catch {
    // The database is already gone or going; stopping it again does no harm.
  }
  if (isLast) await stopCluster(dataDir);
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
