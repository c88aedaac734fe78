import { z } from "zod";

const words = z.string().trim().max(1000, "Paling panjang 1.000 huruf.");
const reason = words.min(5, "Tulis alasannya, paling sedikit 5 huruf.");
const stale = "Muat ulang halaman ini, lalu coba lagi.";

export const caseViews = ["semua", "saya", "terlambat", "tanpa_petugas", "selesai"] as const;
export type CaseView = (typeof caseViews)[number];

export const askForHelpInput = z.object({
  businessId: z.uuid("Pilih usaha."),
  kind: z.string().min(1, "Pilih dokumen yang ingin Anda urus."),
  words: words.default(""),
});

export const takeCaseInput = z.object({ caseId: z.uuid(stale), reason: words.default("") });

export const handOverInput = z.object({
  caseId: z.uuid(stale),
  officerId: z.uuid("Pilih petugasnya."),
  reason,
});

export const tickStepInput = z.object({
  caseId: z.uuid(stale),
  position: z.coerce.number().int().min(1),
  done: z.enum(["ya", "tidak"]),
});
export type TickStep = z.output<typeof tickStepInput>;

export const moveDueInput = z.object({
  caseId: z.uuid(stale),
  position: z.coerce.number().int().min(1),
  dueOn: z.iso.date("Isi tanggal dengan lengkap."),
});

export const makeAppointmentInput = z.object({
  caseId: z.uuid(stale),
  date: z.iso.date("Isi tanggalnya."),
  time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "Isi jamnya, misalnya 09:30."),
  place: z.string().trim().min(3, "Tulis tempatnya.").max(200, "Tempat paling panjang 200 huruf."),
  note: words.default(""),
});
export type MakeAppointment = z.output<typeof makeAppointmentInput>;

export const endAppointmentInput = z.object({
  appointmentId: z.uuid(stale),
  state: z.enum(["terlaksana", "tidak_hadir", "dibatalkan"], "Pilih hasilnya."),
  why: words.default(""),
});
export type EndAppointment = z.output<typeof endAppointmentInput>;

export const writeNoteInput = z.object({
  caseId: z.uuid(stale),
  text: words.min(2, "Tulis catatannya."),
  audience: z.enum(["internal", "pemilik"], "Pilih siapa yang boleh membaca."),
});

export const writeMessageInput = z.object({ caseId: z.uuid(stale), text: words.min(2, "Tulis pesannya.") });

export const stopCaseInput = z.object({ caseId: z.uuid(stale), reason });
