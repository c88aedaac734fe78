"use server";

import { redirect } from "next/navigation";
import { action } from "@/app/_request/action";
import { beginVisit } from "@/domain/counter/begin-visit";
import { confirmPhone } from "@/domain/counter/confirm-phone";
import { declineVisit, eraseDeclined } from "@/domain/counter/decline-visit";
import { findByCard, typedNik } from "@/domain/counter/find-by-card";
import { finishVisit, reopenVisit } from "@/domain/counter/finish-visit";
import { receiveDocument } from "@/domain/counter/receive-document";
import { receiveProduct } from "@/domain/counter/receive-product";
import { recordAddress } from "@/domain/counter/record-address";
import { recordConsents } from "@/domain/counter/record-consents";
import { registerBusiness } from "@/domain/counter/register-business";
import {
  beginVisitInput,
  confirmPhoneInput,
  counterSearchInput,
  finishVisitInput,
  receiveDocumentInput,
  receiveProductInput,
  recordAddressInput,
  recordConsentsInput,
  registerBusinessInput,
  visitInput,
  withdrawPaperConsentInput,
} from "@/domain/counter/schema";
import { withdrawPaperConsent } from "@/domain/counter/withdraw-paper-consent";
import { showCodeOnce } from "./code-cookie";

/** A name, a number to call or a NIB goes on in the address; a NIK only as one of the records that have it. */
export const searchCounterAction = action(counterSearchInput, async (actor, { cari, loket }) => {
  const nik = typedNik(cari);
  if (!nik) redirect(`/dinas/loket?${new URLSearchParams({ loket, cari })}`);
  const found = await findByCard(actor, nik);
  redirect(`/dinas/loket?${new URLSearchParams({ loket, ktp: found ?? "tidak-tercatat" })}`);
});

export const beginVisitAction = action(beginVisitInput, async (actor, input) => {
  redirect(`/dinas/loket/${await beginVisit(actor, input)}`);
});

export const registerBusinessAction = action(registerBusinessInput, async (actor, input) => {
  redirect(`/dinas/loket/${await registerBusiness(actor, input)}`);
});

export const recordConsentsAction = action(recordConsentsInput, async (actor, input) => {
  await recordConsents(actor, input);
  return "Persetujuan tercatat.";
});

export const withdrawPaperConsentAction = action(withdrawPaperConsentInput, async (actor, input) => {
  await withdrawPaperConsent(actor, input);
  return "Persetujuan itu sudah ditarik.";
});

export const confirmPhoneAction = action(confirmPhoneInput, async (actor, input) => {
  await confirmPhone(actor, input);
  return "Nomor HP tercatat dan terverifikasi.";
});

export const recordAddressAction = action(recordAddressInput, async (actor, input) => {
  await recordAddress(actor, input);
  return "Alamat tercatat.";
});

export const receiveProductAction = action(receiveProductInput, async (actor, input) => {
  await receiveProduct(actor, input);
  return "Produk tersimpan dan diajukan ke galeri.";
});

export const receiveDocumentAction = action(receiveDocumentInput, async (actor, input) => {
  await receiveDocument(actor, input);
  return "Dokumen tersimpan dan menunggu diperiksa.";
});

export const finishVisitAction = action(finishVisitInput, async (actor, input) => {
  await showCodeOnce(`/dinas/loket/${input.visitId}`, await finishVisit(actor, input));
  redirect(`/dinas/loket/${input.visitId}/tanda-terima`);
});

export const declineVisitAction = action(visitInput, async (actor, input) => {
  await declineVisit(actor, input);
});

export const eraseDeclinedAction = action(visitInput, async (actor, input) => {
  await eraseDeclined(actor, input);
});

export const reopenVisitAction = action(visitInput, async (actor, input) => {
  await reopenVisit(actor, input);
});
