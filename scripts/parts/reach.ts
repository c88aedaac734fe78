import postgres from "postgres";

const reasons: Record<string, string> = {
  ECONNREFUSED: "tidak ada yang menjawab di alamat itu",
  ENOTFOUND: "nama host itu tidak dikenal",
  EAI_AGAIN: "nama host itu tidak dapat dicari sekarang",
  CONNECT_TIMEOUT: "tidak ada jawaban dalam 10 detik",
  "28P01": "nama atau kata sandinya ditolak",
  "28000": "nama atau kata sandinya ditolak",
  "3D000": "basis data dengan nama itu belum dibuat",
};

const oldest = 15;

/** Makes sure that a database answers, and is new enough, before anything is built upon it. */
export async function reach(url: string) {
  const sql = postgres(url, { max: 1, connect_timeout: 10, onnotice: () => {} });
  let version = 0;
  try {
    const [row] = await sql<{ version: number }[]>`select current_setting('server_version_num')::int as version`;
    version = Math.floor((row?.version ?? 0) / 10_000);
  } catch (cause) {
    const { host, pathname } = new URL(url);
    const { code = "", message } = cause as { code?: string; message: string };
    const why = reasons[code] ?? message;
    throw new Error(`Basis data ${host}${pathname} tidak dapat dipakai: ${why}. Periksa DATABASE_URL.`, { cause });
  } finally {
    await sql.end({ timeout: 1 });
  }
  if (version < oldest) {
    throw new Error(
      `PostgreSQL ${version} di DATABASE_URL terlalu lama: portal ini memerlukan versi ${oldest} ke atas.`,
    );
  }
}
