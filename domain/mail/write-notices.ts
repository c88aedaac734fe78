import { asc, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { noticeDeliveries, notices } from "@/db/schema";
import { noticeWords } from "../notices/notice-words";
import { signLink } from "./signed-links";
import type { Writing, Written } from "./write-mail";

const shown = 20;

/** One notice by itself, or several together, each in its own words. */
export async function writeNotices(tx: Tx, { mail, person, settings }: Writing): Promise<Written> {
  const { baseUrl } = settings;
  const rows = await tx
    .select({
      id: notices.id,
      kind: notices.kind,
      subject: notices.subject,
      period: notices.period,
      details: notices.details,
    })
    .from(noticeDeliveries)
    .innerJoin(notices, eq(notices.id, noticeDeliveries.noticeId))
    .where(eq(noticeDeliveries.mailId, mail.id))
    .orderBy(asc(notices.createdAt), asc(notices.id));
  const told = rows.map((row) => ({ id: row.id, ...noticeWords(row) }));
  const [first] = told;
  if (!first) throw new Error(`Mail ${mail.id} carries no notice.`);
  const greeting = `Yth. ${person.name},`;
  const smallPrint = [
    { text: "Email ini dikirim otomatis; jangan dibalas." },
    { text: "Atur pemberitahuan", url: `${baseUrl}/akun/pemberitahuan/pengaturan` },
    { text: "Berhenti menerima email pemberitahuan", url: stopUrl(person, settings) },
  ];
  if (told.length === 1) {
    const action = { label: "Buka di Galeri UMKM", url: `${baseUrl}/akun/pemberitahuan/${first.id}` };
    return {
      subject: first.title,
      letter: { heading: first.title, paragraphs: [greeting, first.text], action, smallPrint },
    };
  }
  const more = told.length - shown;
  const items = told.slice(0, shown);
  if (more > 0) items.push({ ...first, title: `dan ${more} lagi`, text: "Selengkapnya ada di aplikasi." });
  const action = { label: "Buka pemberitahuan", url: `${baseUrl}/akun/pemberitahuan?tampil=belum` };
  return {
    subject: `${told.length} pemberitahuan: ${first.title}`,
    letter: { heading: `${told.length} pemberitahuan untuk Anda`, paragraphs: [greeting], items, action, smallPrint },
  };
}

/** Where the person ends such mail without signing in: a page to look at, and a door for their mail program. */
export function stopUrl(
  { userId, address }: Writing["person"],
  { baseUrl, secret }: Writing["settings"],
  door: "/berhenti" | "/api/berhenti" = "/berhenti",
) {
  return `${baseUrl}${door}/${signLink({ purpose: "berhenti", userId, address: address ?? "" }, secret)}`;
}
