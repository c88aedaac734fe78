"use server";

import { action } from "@/app/_request/action";
import { endAppointment } from "@/domain/assistance/end-appointment";
import { handOverCase } from "@/domain/assistance/hand-over-case";
import { makeAppointment } from "@/domain/assistance/make-appointment";
import { moveDue } from "@/domain/assistance/move-due";
import {
  endAppointmentInput,
  handOverInput,
  makeAppointmentInput,
  moveDueInput,
  stopCaseInput,
  takeCaseInput,
  tickStepInput,
  writeNoteInput,
} from "@/domain/assistance/schema";
import { stopCase } from "@/domain/assistance/stop-case";
import { takeCase } from "@/domain/assistance/take-case";
import { tickStep } from "@/domain/assistance/tick-step";
import { writeNote } from "@/domain/assistance/write-note";

export const takeCaseAction = action(takeCaseInput, async (actor, input) => {
  await takeCase(actor, input);
  return "Pendampingan ini sekarang Anda tangani.";
});

export const handOverAction = action(handOverInput, async (actor, input) => {
  await handOverCase(actor, input);
  return "Sudah diserahkan. Rekan Anda diberi tahu.";
});

export const tickStepAction = action(tickStepInput, async (actor, input) => {
  await tickStep(actor, input);
});

export const moveDueAction = action(moveDueInput, async (actor, input) => {
  await moveDue(actor, input);
  return "Tenggat dipindahkan.";
});

export const makeAppointmentAction = action(makeAppointmentInput, async (actor, input) => {
  await makeAppointment(actor, input);
  return "Janji temu dibuat. Pemilik diberi tahu.";
});

export const endAppointmentAction = action(endAppointmentInput, async (actor, input) => {
  await endAppointment(actor, input);
});

export const writeNoteAction = action(writeNoteInput, async (actor, input) => {
  await writeNote(actor, input);
  return "Catatan tersimpan.";
});

export const stopCaseAction = action(stopCaseInput, async (actor, input) => {
  await stopCase(actor, input);
  return "Pendampingan dihentikan. Pemilik membaca alasannya.";
});
