import { Refused } from "../errors";
import type { VisitInput } from "./schema";

type Checklist = { questions: readonly { key: string; text: string }[] };

/** A visit that says nothing does not count as one. */
export function refuseEmptyVisit(visit: VisitInput, { questions }: Checklist) {
  const unknown = Object.keys(visit.answers).find((key) => !questions.some((question) => question.key === key));
  if (unknown) throw new Refused("Daftar pertanyaan di perangkat Anda sudah lama. Muat ulang halaman.", "answers");
  const saysMore = Boolean(visit.note) || visit.photoIds.length > 0;
  if (!visit.outcome.startsWith("buka")) {
    if (!saysMore) throw new Refused("Tulis catatan atau lampirkan foto: apa yang Anda temukan di sana?", "note");
    return;
  }
  const open = questions.find((question) => !visit.answers[question.key]);
  if (open) throw new Refused(`Jawab semua pertanyaan. Yang belum: ${open.text}.`, `answers.${open.key}`);
  if (!saysMore && Object.values(visit.answers).every((answer) => answer === "tidak_tahu")) {
    throw new Refused("Semua jawaban “tidak tahu”. Tulis catatan atau lampirkan foto agar kunjungan dihitung.", "note");
  }
}
