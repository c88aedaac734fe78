import { sql } from "drizzle-orm";
import { anyOf } from "@/db/any-of";
import type { Db } from "@/db/client";
import { readSection } from "./read-section";

/** How the office helped and looked at the owner's businesses. What it wrote for itself about a case stays its own. */
export async function serviceSections(own: readonly string[], tx: Db) {
  const theirs = anyOf(own);
  return [
    await readSection(
      tx,
      "Pendampingan",
      "pendampingan",
      sql`select k.name as "Dokumen", c.opened_at as "Dibuka", c.closed_at as "Berakhir", c.outcome as "Hasil", c.reason as "Alasan"
        from assistance_cases c join legalitas_kinds k on k.kind = c.kind where c.business_id = ${theirs} order by c.opened_at`,
    ),
    await readSection(
      tx,
      "Catatan pendampingan",
      "catatan-pendampingan",
      sql`select e.at as "Waktu", k.name as "Dokumen", e.event as "Peristiwa", e.text as "Isi" from case_entries e
        join assistance_cases c on c.id = e.case_id join legalitas_kinds k on k.kind = c.kind
        where c.business_id = ${theirs} and not e.is_internal order by e.at`,
    ),
    await readSection(
      tx,
      "Janji temu",
      "janji-temu",
      sql`select a.at as "Waktu", a.place as "Tempat", a.note as "Catatan", a.state as "Keadaan", a.ended_why as "Alasan"
        from case_appointments a join assistance_cases c on c.id = a.case_id where c.business_id = ${theirs} order by a.at`,
    ),
    await readSection(
      tx,
      "Pemeriksaan produsen",
      "pemeriksaan-produsen",
      sql`select checked_on as "Tanggal", basis as "Dasar", outcome as "Hasil", note as "Catatan", latitude as "Lintang",
          longitude as "Bujur" from producer_checks where business_id = ${theirs} order by checked_on`,
    ),
    await readSection(
      tx,
      "Kunjungan ke loket",
      "loket",
      sql`select day as "Tanggal", counter as "Loket", number as "Nomor", started_at as "Mulai", finished_at as "Selesai"
        from counter_visits where business_id = ${theirs} order by started_at`,
    ),
    await readSection(
      tx,
      "KTP yang dilihat petugas",
      "ktp-dilihat",
      sql`select s.seen_at as "Waktu", u.name as "Petugas" from ktp_sightings s join users u on u.id = s.seen_by
        where s.business_id = ${theirs} order by s.seen_at`,
    ),
    await readSection(
      tx,
      "Nomor HP yang dipastikan",
      "nomor-dipastikan",
      sql`select phone as "Nomor", how as "Cara", verified_at as "Waktu" from verified_phones
        where business_id = ${theirs} order by verified_at`,
    ),
    await readSection(
      tx,
      "Pesan WhatsApp yang disiapkan petugas",
      "pesan-whatsapp",
      sql`select prepared_at as "Waktu", phone as "Nomor", words as "Isi" from prepared_messages
        where business_id = ${theirs} order by prepared_at`,
    ),
    await readSection(
      tx,
      "Surat dinas",
      "surat",
      sql`select issued_on as "Tanggal", kind as "Jenis", year || '/' || serial as "Nomor", brand as "Merek",
          cancelled_why as "Dibatalkan karena" from letters where business_id = ${theirs} order by issued_at`,
    ),
    await readSection(
      tx,
      "Permintaan atas data di loket",
      "permintaan-loket",
      sql`select r.requested_at as "Diterima", r.kind as "Permintaan", r.proof as "Bukti", r.words as "Catatan", r.state as "Hasil",
          r.reason as "Alasan", l.year || '/' || l.serial as "Surat jawaban" from data_requests r
        left join data_letters l on l.request_id = r.id where r.business_id = ${theirs} order by r.requested_at`,
    ),
    await readSection(
      tx,
      "Tahap usaha",
      "tahap",
      sql`select stage as "Tahap", since as "Sejak" from business_stages where business_id = ${theirs} order by since`,
    ),
    await readSection(
      tx,
      "Data dari lembar lama",
      "impor",
      sql`select i.sheet as "Lembar", i.row as "Baris", i.outcome as "Hasil", i.understood::text as "Yang terbaca"
        from import_rows i where i.business_id = ${theirs} order by i.id`,
    ),
    await readSection(
      tx,
      "Penggabungan catatan usaha",
      "penggabungan",
      sql`select merged_at as "Waktu", reason as "Alasan" from merges
        where into_id = ${theirs} or from_id = ${theirs} order by merged_at`,
    ),
  ];
}
