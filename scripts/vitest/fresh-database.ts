import { setTimeout } from "node:timers/promises";
import postgres from "postgres";

/**
 * The address of a database that holds what the template holds and nothing else. Copying nine hundred files is the
 * dearest part of most test files, and most of them roll back all they did: what they leave untouched serves the next.
 */
export async function freshDatabase(maintenanceUrl: string, name: string, template: string) {
  const url = new URL(maintenanceUrl);
  url.pathname = `/${name}`;
  if (!(await isUntouched(maintenanceUrl, url.href, name)))
    await copyTemplate(maintenanceUrl, url.href, name, template);
  return url.href;
}

async function isUntouched(maintenanceUrl: string, url: string, name: string) {
  const found = await withSql(maintenanceUrl, async (sql) => {
    await untilQuiet(sql, name);
    return sql<{ mark: string | null }[]>`
      select shobj_description(oid, 'pg_database') mark from pg_database where datname = ${name}`;
  });
  const mark = found[0]?.mark;
  return !!mark && mark === (await withSql(url, fingerprint));
}

/** What a file left running ends first: a connection that is cut in the middle of a word takes its process with it. */
async function untilQuiet(sql: postgres.Sql, name: string) {
  for (const end = Date.now() + 5_000; Date.now() < end; await setTimeout(10)) {
    const busy = await sql`select from pg_stat_activity where datname = ${name} and state <> 'idle'`;
    if (busy.length === 0) return;
  }
}

async function copyTemplate(maintenanceUrl: string, url: string, name: string, template: string) {
  await withSql(maintenanceUrl, async (sql) => {
    await sql`drop database if exists ${sql(name)} with (force)`;
    await sql`create database ${sql(name)} template ${sql(template)}`;
  });
  await withSql(url, async (sql) => sql.unsafe(`comment on database "${name}" is '${await fingerprint(sql)}'`));
}

/** Changes with every committed insert, update and delete: rows that were written carry their transaction's number. */
async function fingerprint(sql: postgres.Sql) {
  const [one] = await sql<{ everything: string }[]>`
    select string_agg(
      format('select %L || count(*) || '':'' || coalesce(sum(xmin::text::bigint), 0) f from %I.%I', relname, nspname, relname),
      ' union all ' order by nspname, relname
    ) everything
    from pg_class c join pg_namespace n on n.oid = relnamespace
    where relkind = 'r' and nspname not in ('pg_catalog', 'information_schema')`;
  const [all] = await sql.unsafe<{ mark: string }[]>(
    `select md5(string_agg(f, ',' order by f)) mark from (${one?.everything}) every`,
  );
  return all?.mark ?? "";
}

async function withSql<T>(url: string, work: (sql: postgres.Sql) => Promise<T>) {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  try {
    return await work(sql);
  } finally {
    await sql.end({ timeout: 1 });
  }
}
