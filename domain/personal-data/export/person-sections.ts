import { sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { readSection } from "./read-section";

/** What the portal keeps of a person themselves: their mail, what they chose, and what they reported from the field. */
export async function personSections(userId: string, tx: Db) {
  return [
    await readSection(
      tx,
      "Alamat email",
      "alamat-email",
      sql`select address as "Alamat", confirmed_at as "Dikonfirmasi", refused_at as "Ditolak server", refusal as "Jawaban server"
        from mail_addresses where user_id = ${userId}`,
    ),
    await readSection(
      tx,
      "Nomor HP yang saya minta dipastikan",
      "nomor-akun",
      sql`select phone as "Nomor", asked_at as "Diminta", how as "Cara kode sampai", proved_at as "Dipastikan", ended_at as "Berakhir"
        from account_phones where user_id = ${userId} order by asked_at`,
    ),
    await readSection(
      tx,
      "Email kepada saya",
      "email",
      sql`select created_at as "Waktu", address as "Alamat", purpose as "Tentang", state as "Keadaan", sent_at as "Terkirim",
          last_answer as "Jawaban server" from mails where user_id = ${userId} order by created_at`,
    ),
    await readSection(
      tx,
      "Pengiriman pemberitahuan",
      "pengiriman",
      sql`select n.created_at as "Pemberitahuan dibuat", n.kind as "Jenis", d.state as "Keadaan", d.why as "Sebab",
          r.read_at as "Dibaca" from notices n
          left join notice_deliveries d on d.notice_id = n.id and d.user_id = ${userId}
          left join notice_reads r on r.notice_id = n.id and r.user_id = ${userId}
        where d.user_id is not null or r.user_id is not null order by n.created_at`,
    ),
    await readSection(
      tx,
      "Setelan pemberitahuan",
      "setelan",
      sql`select "group" as "Kelompok", pace as "Email", null::text as "Berlaku" from notice_settings where user_id = ${userId}
        union all select 'jam tenang', quiet_from || '–' || quiet_until, stopped_at::text from notice_hours where user_id = ${userId}`,
    ),
    await readSection(
      tx,
      "Tautan masuk yang pernah dibuat",
      "tautan",
      sql`select kind as "Untuk", created_at as "Dibuat", expires_at as "Berlaku sampai", used_at as "Dipakai",
          cancelled_at as "Dibatalkan" from access_links where user_id = ${userId} order by created_at`,
    ),
    await readSection(
      tx,
      "Salinan data yang pernah diminta",
      "salinan",
      sql`select made_at as "Waktu" from data_exports where user_id = ${userId} order by made_at`,
    ),
    await readSection(
      tx,
      "Hubungan dengan usaha",
      "hubungan",
      sql`select b.name as "Usaha", l.relation as "Hubungan", l.note as "Catatan", l.declared_at as "Dinyatakan", l.ended_at as "Berakhir"
        from officer_links l join businesses b on b.id = l.business_id where l.user_id = ${userId} order by l.declared_at`,
    ),
    await readSection(
      tx,
      "Laporan pojok saya",
      "laporan-pojok",
      sql`select r.reported_at as "Waktu", u.name as "Tempat", r.state as "Keadaan", r.note as "Catatan" from place_reports r
        join places u on u.id = r.place_id where r.reported_by = ${userId} order by r.reported_at`,
    ),
    await readSection(
      tx,
      "Kunjungan lapangan saya",
      "kunjungan",
      sql`select v.visited_at as "Waktu", u.name as "Tempat", v.outcome as "Hasil", v.note as "Catatan", v.latitude as "Lintang",
          v.longitude as "Bujur" from visits v join places u on u.id = v.place_id where v.visited_by = ${userId} order by v.visited_at`,
    ),
    await readSection(
      tx,
      "Dokumen yang saya buka",
      "dokumen-dibuka",
      sql`select count(*)::int as "Berapa" from document_viewings where user_id = ${userId}`,
    ),
    await readSection(
      tx,
      "Nomor identitas yang saya lihat",
      "nomor-dilihat",
      sql`select viewed_at as "Waktu", kind as "Nomor", purpose as "Keperluan", words as "Penjelasan" from identity_views
        where viewed_by = ${userId} order by viewed_at`,
    ),
  ];
}
